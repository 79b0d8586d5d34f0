import { expect, test } from 'vitest'
import { mostTrusted, trustedStanding } from './trusted-standing.ts'

const wish = { state: 'preparing', trustedNow: 0, chairs: [] } as const

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
