import { expect, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'
import { answersOpenTo } from './answers-open-to.ts'

const dana = 'dana' as PersonId
const rosa = 'rosa' as PersonId
const al = 'al' as PersonId
const due = '2026-05-08' as Day
const after = '2026-05-09' as Day
const promise = { by: dana, to: rosa, state: 'done', dueOn: due } as const
const as = (person: PersonId, speaksForFamily = false) => ({ person, speaksForFamily })

test('the one it was made to says kept or not kept once it is said to be done', () => {
  expect(answersOpenTo(promise, as(rosa), due)).toEqual(['kept', 'not-kept'])
})

test('nobody else does: not the maker, not the other parent', () => {
  expect(answersOpenTo(promise, as(dana), due)).toEqual([])
  expect(answersOpenTo(promise, as(al, true), due)).toEqual([])
})

test('before its day it can only have been kept; after it, either', () => {
  expect(answersOpenTo({ ...promise, state: 'made' }, as(rosa), due)).toEqual(['kept'])
  expect(answersOpenTo({ ...promise, state: 'made' }, as(rosa), after)).toEqual([
    'kept',
    'not-kept',
  ])
})

test('what was promised to the whole family, any parent or youth confirms, but not the maker', () => {
  const toAll = { ...promise, to: null }
  expect(answersOpenTo(toAll, as(al, true), due)).toEqual(['kept', 'not-kept'])
  expect(answersOpenTo(toAll, as(al, false), due)).toEqual([])
  expect(answersOpenTo({ ...toAll, by: rosa }, as(rosa, true), due)).toEqual([])
})

test('it is said once', () => {
  for (const state of ['kept', 'not-kept', 'taken-back', 'proposed'] as const) {
    expect(answersOpenTo({ ...promise, state }, as(rosa), after)).toEqual([])
  }
})
