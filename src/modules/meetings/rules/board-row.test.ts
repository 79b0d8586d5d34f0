import { expect, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import type { Instant } from '../../../shared/time.ts'
import { boardRow, type Chair } from './board-row.ts'

const rosa = 'rosa' as PersonId
const chair: Chair = {
  seat: { person: rosa, side: 'family', state: 'planned' },
  coming: {
    answer: null,
    needsRide: false,
    rideArranged: false,
    packetWay: 'read',
    packetGivenAt: null,
  },
  safety: undefined,
  words: [],
  packetSent: false,
}
const coming = (change: Partial<Chair['coming']>) => ({ coming: { ...chair.coming, ...change } })
const row = (change: Partial<Chair>) => boardRow({ ...chair, ...change })

test('a chair that was only set shows everything still to do', () => {
  expect(row({})).toEqual({
    asked: 'not-yet',
    safe: 'not-asked',
    ride: 'none',
    wordsIn: 0,
    packet: 'not-yet',
  })
})

test('invited without an answer, then the answer itself', () => {
  expect(row({ seat: { ...chair.seat, state: 'invited' } }).asked).toBe('invited')
  expect(row(coming({ answer: 'other-time' })).asked).toBe('other-time')
})

test('safe is open until an arrangement is ticked', () => {
  const said = { person: rosa, answer: 'someone', arranged: false } as const
  expect(row({ safety: said }).safe).toBe('open')
  expect(row({ safety: { ...said, arranged: true } }).safe).toBe('done')
  expect(row({ safety: { ...said, answer: 'skipped' } }).safe).toBe('done')
})

test('those who are paid to come are not asked whom they fear, but heard when they say it', () => {
  const seat = { ...chair.seat, side: 'professional' } as const
  expect(row({ seat }).safe).toBe('not-needed')
  expect(row({ seat, safety: { person: rosa, answer: 'talk', arranged: false } }).safe).toBe('open')
})

test('a ride is needed until it is set', () => {
  expect(row(coming({ needsRide: true })).ride).toBe('needed')
  expect(row(coming({ needsRide: true, rideArranged: true })).ride).toBe('set')
})

test('words are counted by part, not by version', () => {
  expect(row({ words: ['good', 'good', 'want'] }).wordsIn).toBe(2)
})

test('paper waits to be handed over; a screen does not', () => {
  expect(row({ packetSent: true }).packet).toBe('sent')
  expect(row({ packetSent: true, ...coming({ packetWay: 'mail' }) }).packet).toBe('to-hand-over')
  const at = '2026-05-01T16:00:00.000Z' as Instant
  expect(row(coming({ packetWay: 'mail', packetGivenAt: at })).packet).toBe('given')
})
