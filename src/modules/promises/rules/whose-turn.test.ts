import { expect, test } from 'vitest'
import { whoseTurn } from './whose-turn.ts'

test('the maker carries it, the hearer confirms it, then it rests', () => {
  expect(whoseTurn({ state: 'proposed' })).toBe('maker')
  expect(whoseTurn({ state: 'made' })).toBe('maker')
  expect(whoseTurn({ state: 'stuck' })).toBe('maker')
  expect(whoseTurn({ state: 'done' })).toBe('hearer')
  for (const state of ['kept', 'not-kept', 'taken-back'] as const) {
    expect(whoseTurn({ state })).toBe('nobody')
  }
})
