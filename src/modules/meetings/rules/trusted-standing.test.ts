import { expect, test } from 'vitest'
import { mostTried, mostTrusted, trustedStanding } from './trusted-standing.ts'

const wish = {
  state: 'preparing',
  trustedNow: 0,
  trustedEver: 0,
  circleWithoutChair: false,
  chairs: [],
} as const

test('a person nobody at the meeting knows may be brought at once', () => {
  expect(trustedStanding(wish)).toBe('give')
})

test('asking somebody twice is asking once', () => {
  const chairs = [{ state: 'planned', mine: true, sameName: true }] as const
  expect(trustedStanding({ ...wish, chairs })).toBe('already-there')
})

test('two people who share a phone are two people', () => {
  const chairs = [{ state: 'invited', mine: false, sameName: false }] as const
  expect(trustedStanding({ ...wish, chairs })).toBe('give')
})

test('whether a phone is that of somebody at the meeting is not told', () => {
  const chairs = [{ state: 'invited', mine: false, sameName: true }] as const
  expect(trustedStanding({ ...wish, chairs })).toBe('give')
})

test('somebody of the circle without a chair comes through the coordinator', () => {
  expect(trustedStanding({ ...wish, circleWithoutChair: true })).toBe('coordinator-first')
})

test('taking back does not make room for ever', () => {
  expect(trustedStanding({ ...wish, trustedEver: mostTried })).toBe('enough')
})

test('somebody the coordinator left out does not come in under another name', () => {
  for (const sameName of [true, false]) {
    const chairs = [{ state: 'left-out', mine: false, sameName }] as const
    expect(trustedStanding({ ...wish, chairs })).toBe('coordinator-first')
  }
})

test('whom I took back myself I may ask again', () => {
  const chairs = [{ state: 'left-out', mine: true, sameName: true }] as const
  expect(trustedStanding({ ...wish, chairs })).toBe('give')
})

test('after five the coordinator helps, and after the beginning nobody new is asked', () => {
  expect(trustedStanding({ ...wish, trustedNow: mostTrusted - 1 })).toBe('give')
  expect(trustedStanding({ ...wish, trustedNow: mostTrusted })).toBe('enough')
  expect(trustedStanding({ ...wish, state: 'live' })).toBe('too-late')
})
