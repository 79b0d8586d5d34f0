import { expect, test } from 'vitest'
import { safeToReach } from './safe-to-reach.ts'

const evenings = { hours: { from: '17:00', until: '20:00' }, messageOk: false }
const nights = { hours: { from: '20:00', until: '02:00' }, messageOk: true }

test('within the hours they may be reached', () => {
  expect(safeToReach(evenings, '17:00')).toEqual({ now: true, leaveMessage: false })
  expect(safeToReach(evenings, '19:59')).toEqual({ now: true, leaveMessage: false })
})

test('before and after them we wait until they begin', () => {
  expect(safeToReach(evenings, '16:59')).toEqual({ now: false, from: '17:00' })
  expect(safeToReach(evenings, '20:00')).toEqual({ now: false, from: '17:00' })
})

test('hours may go past midnight', () => {
  expect(safeToReach(nights, '23:30')).toEqual({ now: true, leaveMessage: true })
  expect(safeToReach(nights, '01:59')).toEqual({ now: true, leaveMessage: true })
  expect(safeToReach(nights, '02:00')).toEqual({ now: false, from: '20:00' })
})

test('without hours any time is fine, but a message still needs their yes', () => {
  expect(safeToReach({ hours: null, messageOk: false }, '03:00')).toEqual({
    now: true,
    leaveMessage: false,
  })
})

test('the same hour twice is the whole day', () => {
  const always = { hours: { from: '08:00', until: '08:00' }, messageOk: true }
  expect(safeToReach(always, '03:00')).toEqual({ now: true, leaveMessage: true })
})
