import { expect, test } from 'vitest'
import type { Day } from '../../../shared/time.ts'
import { gapsInHome } from './gaps-in-home.ts'

const today = '2026-05-01' as Day
const home = { kind: 'kin', withSomebody: true, described: '', from: today } as const

test('with Grandma Jo since today is enough', () => {
  expect(gapsInHome(home, today)).toEqual([])
})

test('a move that is still to come is not where the child lives now', () => {
  expect(gapsInHome({ ...home, from: '2026-05-02' as Day }, today)).toEqual(['day-ahead'])
})

test('somewhere else needs a name or words', () => {
  const other = { ...home, kind: 'other', withSomebody: false } as const
  expect(gapsInHome(other, today)).toEqual(['not-said-where'])
  expect(gapsInHome({ ...other, described: 'At the hospital' }, today)).toEqual([])
  expect(gapsInHome({ ...other, withSomebody: true }, today)).toEqual([])
})

test('everything that is missing is told at once', () => {
  expect(
    gapsInHome(
      { kind: 'other', withSomebody: false, described: '', from: '2026-06-01' as Day },
      today,
    ),
  ).toEqual(['day-ahead', 'not-said-where'])
})
