import { expect, test } from 'vitest'
import { anotherFamily, belongs, pass, persona, someone, theFamily } from '../testing.ts'
import { capacitiesIn } from './capacities-in.ts'

test('a child of fourteen is a youth, and a younger one a child', () => {
  expect(capacitiesIn(persona.maya, theFamily)).toEqual(['youth'])
  expect(capacitiesIn(persona.ben, theFamily)).toEqual(['child'])
})

test('only a child turns into a youth', () => {
  const parent = someone('rosa', { memberships: [belongs('parent', true)] })
  expect(capacitiesIn(parent, theFamily)).toEqual(['parent'])
})

test('somebody can belong in two ways at once', () => {
  const jo = someone('jo', { memberships: [belongs('kin'), belongs('caregiver')] })
  expect(capacitiesIn(jo, theFamily)).toEqual(['kin', 'caregiver'])
})

test('belonging to one family is nothing in another', () => {
  expect(capacitiesIn(persona.rosa, anotherFamily)).toEqual([])
  expect(capacitiesIn(persona.otherWorker, theFamily)).toEqual([])
  expect(capacitiesIn(persona.lee, anotherFamily)).toEqual([])
})

test('whoever leads a meeting of the family is its coordinator, once', () => {
  expect(capacitiesIn(persona.lee, theFamily)).toEqual(['coordinator'])
  const both = someone('lee', {
    memberships: [belongs('coordinator')],
    passes: [pass('coordinator')],
  })
  expect(capacitiesIn(both, theFamily)).toEqual(['coordinator'])
})

test('a guest is a support person until the meeting ends', () => {
  expect(capacitiesIn(persona.tia, theFamily)).toEqual(['support'])
  const after = someone('tia', { passes: [pass('guest', true)] })
  expect(capacitiesIn(after, theFamily)).toEqual([])
})

test('a supervisor supervises every family of the agency', () => {
  expect(capacitiesIn(persona.sam, theFamily)).toEqual(['supervisor'])
  expect(capacitiesIn(persona.sam, anotherFamily)).toEqual(['supervisor'])
})
