import { expect, test } from 'vitest'
import type { Day } from '../../../shared/time.ts'
import { isLate } from './is-late.ts'

const friday = '2026-05-08' as Day
const saturday = '2026-05-09' as Day

test('a promise is not late on its own day', () => {
  expect(isLate({ state: 'made', dueOn: friday }, friday)).toBe(false)
})

test('the next day it is, stuck or not', () => {
  expect(isLate({ state: 'made', dueOn: friday }, saturday)).toBe(true)
  expect(isLate({ state: 'stuck', dueOn: friday }, saturday)).toBe(true)
})

test('what is done, kept, taken back or not yet read back is not late', () => {
  for (const state of ['done', 'kept', 'not-kept', 'taken-back', 'proposed'] as const) {
    expect(isLate({ state, dueOn: friday }, saturday)).toBe(false)
  }
})
