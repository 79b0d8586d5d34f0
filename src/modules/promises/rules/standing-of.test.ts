import { expect, test } from 'vitest'
import { addDays, type Day } from '../../../shared/time.ts'
import type { PromiseSide, PromiseState } from '../types.ts'
import { standingOf } from './standing-of.ts'

const due = '2026-05-08' as Day
const on = (state: PromiseState, daysAfter: number, side: PromiseSide = 'family') =>
  standingOf({ state, side, dueOn: due }, addDays(due, daysAfter))

test('a promise is to do, then near, then late', () => {
  expect(on('made', -3)).toBe('to-do')
  expect(on('made', -2)).toBe('due-soon')
  expect(on('made', 0)).toBe('due-soon')
  expect(on('made', 1)).toBe('late')
})

test('both sides are late on the same day', () => {
  for (const side of ['agency', 'family'] as const) {
    expect(on('made', 0, side)).toBe('due-soon')
    expect(on('made', 1, side)).toBe('late')
    expect(on('stuck', 1, side)).toBe('late')
  }
})

test('stuck before its day is stuck, not late', () => {
  expect(on('stuck', -3)).toBe('stuck')
})

test('done waits for the one it was made to', () => {
  expect(on('done', 10)).toBe('done-waiting')
  expect(on('done', 14, 'agency')).toBe('done-waiting')
})

test('an agency promise nobody confirmed in two weeks counts as not kept, a family one does not', () => {
  expect(on('done', 15, 'agency')).toBe('not-kept')
  expect(on('made', 15, 'agency')).toBe('not-kept')
  expect(on('made', 15, 'family')).toBe('late')
  expect(on('done', 15, 'family')).toBe('done-waiting')
})

test('what was said last stands', () => {
  expect(on('proposed', 20)).toBe('to-read-back')
  for (const state of ['kept', 'not-kept', 'taken-back'] as const) expect(on(state, 20)).toBe(state)
})
