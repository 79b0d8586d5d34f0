import { expect, test } from 'vitest'
import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'
import type { Member, Named } from '../types.ts'
import { drawCircle } from './draw-circle.ts'

const family = 'the family' as FamilyId
const day = (text: string) => text as Day
const named = (goesBy: string): Named => ({
  person: goesBy as PersonId,
  goesBy,
  sayIt: '',
  pronouns: '',
  language: 'en',
  initials: goesBy.slice(0, 1),
})
const belongs = (person: string, as: Member['as'], until: string | null = null): Member => ({
  person: person as PersonId,
  family,
  as,
  from: day('2026-01-05'),
  until: until as Day | null,
  youth: false,
})
const draw = (...belongings: Member[]) =>
  drawCircle({
    family,
    row: {
      called: 'Bell family',
      opened: day('2026-01-05'),
      ties: [{ person: 'Jo' as PersonId, tie: 'Mom’s mom', side: 'mother' }],
      homes: [],
    },
    belongings,
    names: new Map(['Jo', 'Al', 'Ben'].map((name) => [name as PersonId, named(name)])),
    today: day('2026-05-01'),
  })

test('somebody who is two things to the children stands there once, as both', () => {
  const { members } = draw(belongs('Jo', 'kin'), belongs('Jo', 'caregiver'))
  expect(members).toHaveLength(1)
  expect(members[0]).toMatchObject({ capacities: ['kin', 'caregiver'], tie: 'Mom’s mom' })
})

test('who left stands apart, with their last day', () => {
  const { members, past } = draw(belongs('Ben', 'child'), belongs('Al', 'kin', '2026-04-01'))
  expect(members.map(({ goesBy }) => goesBy)).toEqual(['Ben'])
  expect(past).toMatchObject([{ goesBy: 'Al', until: '2026-04-01' }])
})

test('who stopped being one thing and is still another has not left', () => {
  const { members, past } = draw(belongs('Jo', 'caregiver', '2026-04-01'), belongs('Jo', 'kin'))
  expect(members).toMatchObject([{ goesBy: 'Jo', capacities: ['kin'], until: null }])
  expect(past).toEqual([])
})

test('somebody whose name the visitor may not know is not in their picture', () => {
  expect(draw(belongs('Nobody', 'kin')).members).toEqual([])
})
