import { expect, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import type { LeftWord, Seat, SpokenWord } from '../types.ts'
import { atTable, whoHasASay } from './at-table.ts'

const [rosa, al, maya, dana, lee] = ['rosa', 'al', 'maya', 'dana', 'lee'] as PersonId[] as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
  PersonId,
]
const seat = (person: PersonId, more: Partial<Seat> = {}): Seat => ({
  person,
  side: 'family',
  role: '',
  trustedBy: null,
  state: 'invited',
  here: true,
  ...more,
})
const spoke = (person: PersonId, stage: SpokenWord['stage']): SpokenWord => ({
  person,
  stage,
  words: 'words',
  passed: false,
  readForThem: false,
  typedBy: lee,
})
const left = (person: PersonId, more: Partial<LeftWord> = {}): LeftWord => ({
  person,
  part: 'good',
  words: 'words',
  audience: 'coordinator',
  readAloud: true,
  ...more,
})
const seats = [
  seat(dana, { side: 'professional' }),
  seat(lee, { side: 'neutral' }),
  seat(maya, { side: 'child' }),
  seat(rosa),
  seat(al, { here: false }),
]
const known = { spoken: [], left: [], agency: new Set([dana]), leads: lee }

test('the family’s people come first, and who leads has no turn', () => {
  expect(atTable('strengths', seats, known).map(({ person }) => person)).toEqual([
    rosa,
    al,
    maya,
    dana,
  ])
})

test('turns are counted in their own round', () => {
  const spoken = [spoke(rosa, 'strengths'), spoke(rosa, 'open')]
  expect(atTable('strengths', seats, { ...known, spoken })[0]).toMatchObject({ turns: 1 })
  expect(atTable('worries', seats, { ...known, spoken })[0]).toMatchObject({ turns: 0 })
})

test('words are read only in their own stage, when asked for, and never words for oneself', () => {
  const read = (stage: 'strengths' | 'worries', more: Partial<LeftWord> = {}) =>
    atTable(stage, seats, { ...known, left: [left(al, more)] })[1]?.toBeRead
  expect(read('strengths')).toBe(true)
  expect(read('worries')).toBe(false)
  expect(read('strengths', { readAloud: false })).toBe(false)
  expect(read('strengths', { audience: 'only-me' })).toBe(false)
})

test('where nobody can say who the agency is, the professionals count as such', () => {
  const unknown = atTable('worries', seats, { ...known, agency: new Set() })
  expect(unknown.filter(({ agency }) => agency).map(({ person }) => person)).toEqual([dana])
})

test('everyone invited has a say, and who came without; not who leads, not who was never asked', () => {
  const asked = [
    ...seats,
    seat('tia' as PersonId, { state: 'planned', here: true }),
    seat('kit' as PersonId, { state: 'planned', here: false }),
  ]
  expect(whoHasASay(asked, lee)).toEqual([dana, maya, rosa, al, 'tia'])
})
