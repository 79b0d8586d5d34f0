import { expect, test } from 'vitest'
import type { Instant } from '../../../shared/time.ts'
import { whenToSend } from './when-to-send.ts'

const denver = 'America/Denver'
const nobodySaid = null
const at = (text: string) => text as Instant

test('in the day a message goes at once', () => {
  expect(whenToSend(nobodySaid, at('2026-05-01T16:00:00.000Z'), denver)).toBe(
    '2026-05-01T16:00:00.000Z',
  )
})

test('at night it waits until eight in the morning', () => {
  expect(whenToSend(nobodySaid, at('2026-05-01T05:00:00.000Z'), denver)).toBe(
    '2026-05-01T14:00:00.000Z',
  )
  expect(whenToSend(nobodySaid, at('2026-05-02T03:00:00.000Z'), denver)).toBe(
    '2026-05-02T14:00:00.000Z',
  )
})

test('a person’s own hours go before ours', () => {
  expect(
    whenToSend({ from: '17:00', until: '19:00' }, at('2026-05-01T16:00:00.000Z'), denver),
  ).toBe('2026-05-01T23:00:00.000Z')
})

test('the clock change does not lose the morning', () => {
  expect(whenToSend(nobodySaid, at('2026-11-01T06:00:00.000Z'), denver)).toBe(
    '2026-11-01T15:00:00.000Z',
  )
})

test('hours may go past midnight', () => {
  const night = { from: '22:00', until: '06:00' }
  expect(whenToSend(night, at('2026-05-01T05:00:00.000Z'), denver)).toBe('2026-05-01T05:00:00.000Z')
  expect(whenToSend(night, at('2026-05-01T16:00:00.000Z'), denver)).toBe('2026-05-02T04:00:00.000Z')
})
