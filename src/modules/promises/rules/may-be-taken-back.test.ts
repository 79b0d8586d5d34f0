import { expect, test } from 'vitest'
import type { Day } from '../../../shared/time.ts'
import { mayBeTakenBack } from './may-be-taken-back.ts'

const due = '2026-05-08' as Day
const after = '2026-05-09' as Day
const promise = { state: 'made', side: 'agency', dueOn: due } as const

test('before its day, both sides may take a promise back', () => {
  expect(mayBeTakenBack(promise, due)).toBe(true)
  expect(mayBeTakenBack({ ...promise, side: 'family' }, due)).toBe(true)
})

test('after it, the agency may not', () => {
  expect(mayBeTakenBack(promise, after)).toBe(false)
  expect(mayBeTakenBack({ ...promise, side: 'family' }, after)).toBe(true)
})

test('what is done or over stays', () => {
  for (const state of ['done', 'kept', 'not-kept', 'taken-back'] as const) {
    expect(mayBeTakenBack({ ...promise, state }, due)).toBe(false)
  }
})
