import { expect, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import { chairFor, unsaid } from './chair-for.ts'

const jo = 'jo' as PersonId

test('a chair says who somebody is in the family’s words', () => {
  expect(chairFor({ person: jo, tie: 'Mom’s mom', capacities: ['kin'] })).toEqual({
    person: jo,
    side: 'family',
    role: 'Mom’s mom',
  })
})

test('without a tie the role is left open', () => {
  expect(chairFor({ person: jo, tie: ' ', capacities: ['worker'] }).role).toBe(unsaid)
})

test('whom the family chose sits on its side', () => {
  expect(chairFor({ person: jo, tie: 'Coach', capacities: ['provider'] }, true).side).toBe('family')
})
