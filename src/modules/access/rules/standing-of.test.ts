import { expect, test } from 'vitest'
import { anotherFamily, belongs, someone, theFamily, theMeeting } from '../testing.ts'
import type { Facts, SessionMode } from '../types.ts'
import { type Kept, type PassKept, standingOf } from './standing-of.ts'

const kept = (facts: Facts, ...passes: PassKept[]): Kept => ({ ...facts, passes })

const place = (given: Partial<PassKept> = {}): PassKept => ({
  meeting: theMeeting,
  family: theFamily,
  role: 'participant',
  over: false,
  keptFrom: false,
  ...given,
})

const ended = (pass: PassKept) =>
  standingOf(kept(someone('al'), pass)).passes.map((one) => one.ended)

test('a pass is open until it is over', () => {
  expect(ended(place())).toEqual([false])
  expect(ended(place({ over: true }))).toEqual([true])
})

test('a meeting is shut to whoever somebody there is kept safe from, but not to who leads it', () => {
  expect(ended(place({ keptFrom: true }))).toEqual([true])
  expect(ended(place({ keptFrom: true, role: 'guest' }))).toEqual([true])
  expect(ended(place({ keptFrom: true, role: 'coordinator' }))).toEqual([false])
})

const aunt = (mode: SessionMode) =>
  kept(
    someone('dana', {
      mode,
      staffRoles: ['worker', 'supervisor'],
      conflicts: [theFamily],
      emergencies: [theFamily, anotherFamily],
      memberships: [belongs('worker'), belongs('kin'), belongs('worker', false, anotherFamily)],
    }),
    place(),
    place({ role: 'coordinator' }),
    place({ family: anotherFamily }),
  )

test('whoever is close to a family has no part in it at work', () => {
  const standing = standingOf(aunt('staff'))
  expect(standing.memberships).toEqual([belongs('worker', false, anotherFamily)])
  expect(standing.passes.map(({ family }) => family)).toEqual([anotherFamily])
  expect(standing.emergencies).toEqual([anotherFamily])
  expect(standing.staffRoles).toEqual(['worker', 'supervisor'])
})

test('through the family’s own door they come as one of the family and bring nothing from work', () => {
  const standing = standingOf(aunt('own-phone'))
  expect(standing.memberships).toEqual([belongs('kin')])
  expect(standing.passes.map(({ role }) => role)).toEqual(['participant', 'participant'])
  expect(standing.staffRoles).toEqual([])
  expect(standing.emergencies).toEqual([])
})

test('without a conflict nobody loses anything', () => {
  const dana = someone('dana', { staffRoles: ['worker'], memberships: [belongs('worker')] })
  expect(standingOf(kept(dana))).toEqual(dana)
})
