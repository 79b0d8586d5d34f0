import { expect, test } from 'vitest'
import type { Day } from '../../../shared/time.ts'
import type { JoinAs } from '../types.ts'
import { gapsInJoining } from './gaps-in-joining.ts'

const gaps = (as: JoinAs, born: string | null, tie = 'Grandma') =>
  gapsInJoining({ as, born: born as Day | null, tie }, '2026-05-01' as Day)

test('a child with a birthday may be added, a newborn too', () => {
  expect(gaps('child', '2019-02-03', '')).toEqual([])
  expect(gaps('child', '2026-05-01', '')).toEqual([])
})

test('a child without a birthday may not', () => {
  expect(gaps('child', null)).toEqual(['birthday-missing'])
})

test('nobody is born tomorrow', () => {
  expect(gaps('child', '2026-05-02')).toEqual(['birthday-ahead'])
  expect(gaps('kin', '2026-05-02')).toEqual(['birthday-ahead'])
})

test('a young person in care is a child until the last day of being twenty-one', () => {
  expect(gaps('child', '2004-05-02')).toEqual([])
  expect(gaps('child', '2004-05-01')).toEqual(['child-too-old'])
})

test('a grown-up needs no birthday, but words for who they are', () => {
  expect(gaps('kin', null)).toEqual([])
  expect(gaps('kin', null, '')).toEqual(['tie-missing'])
})

test('a worker is asked along, never typed in', () => {
  expect(gaps('worker', null)).toEqual(['not-a-worker'])
})

test('everything that is missing is told at once', () => {
  expect(gaps('kin', '2027-01-01', '')).toEqual(['tie-missing', 'birthday-ahead'])
})
