import { describe, expect, test } from 'vitest'
import {
  anotherFamily,
  anotherMeeting,
  named,
  pass,
  persona,
  someone,
  theFamily,
  theMeeting,
} from '../testing.ts'
import {
  allOf,
  anyOf,
  anyone,
  atMeeting,
  belongsAs,
  coordinates,
  isStaff,
  leads,
  matrixReaches,
  own,
  promisedToFamily,
  supervises,
  worksWith,
} from './grounds.ts'

const { rosa, maya, ben, jo, tia, dana, lee, sam, otherWorker, otherParent } = persona
const family = { family: theFamily }
const meeting = { meeting: theMeeting }

describe('putting grounds together', () => {
  test('any of them is enough, and the reason is the first that holds', () => {
    expect(anyOf(supervises, anyone)(rosa, {})).toEqual({ may: true, because: 'anyone-may' })
    expect(anyOf(supervises, leads)(rosa, {})).toEqual({ may: false })
    expect(anyOf()(rosa, {})).toEqual({ may: false })
  })

  test('all of them are needed, and the reason is the last', () => {
    const both = allOf(atMeeting, own)
    expect(both(rosa, { ...meeting, person: rosa.person })).toEqual({
      may: true,
      because: 'it-is-yours',
    })
    expect(both(rosa, { ...meeting, person: jo.person }).may).toBe(false)
    expect(both(otherParent, { ...meeting, person: otherParent.person }).may).toBe(false)
  })

  test('no ground at all is no', () => {
    expect(allOf()(rosa, {})).toEqual({ may: false })
  })
})

test('a thing is one’s own, or one stands at either end of it', () => {
  expect(own(rosa, { person: rosa.person }).may).toBe(true)
  expect(own(rosa, { between: [named('dana'), rosa.person] }).may).toBe(true)
  expect(own(rosa, { person: jo.person }).may).toBe(false)
  expect(own(rosa, { between: [named('dana'), null] }).may).toBe(false)
  expect(own(rosa, {}).may).toBe(false)
})

test('belonging counts for this family, in this capacity, and for no thing without a family', () => {
  expect(belongsAs('parent')(rosa, family).may).toBe(true)
  expect(belongsAs('youth')(maya, family).may).toBe(true)
  expect(belongsAs('youth')(ben, family).may).toBe(false)
  expect(belongsAs('parent')(rosa, { family: anotherFamily }).may).toBe(false)
  expect(belongsAs('parent')(rosa, {}).may).toBe(false)
})

test('what was promised to the whole family was promised to each who may speak for it', () => {
  const toParents = promisedToFamily('parent', 'youth')
  expect(toParents(rosa, { ...family, between: [named('dana'), null] })).toMatchObject({
    because: 'it-was-promised-to-you',
  })
  expect(toParents(jo, { ...family, between: [named('dana'), null] }).may).toBe(false)
  expect(toParents(rosa, { ...family, between: [named('dana'), jo.person] }).may).toBe(false)
  expect(toParents(otherParent, { ...family, between: [named('dana'), null] }).may).toBe(false)
})

test('the sharing matrix decides by kind and reach', () => {
  const wholePlan = matrixReaches('plan.family-plan', 'F')
  expect(wholePlan(rosa, family).may).toBe(true)
  expect(wholePlan(tia, family).may).toBe(false)
  expect(wholePlan(rosa, {}).may).toBe(false)
})

test('a pass opens its own meeting until it ends', () => {
  expect(atMeeting(tia, meeting).may).toBe(true)
  expect(atMeeting(tia, { meeting: anotherMeeting }).may).toBe(false)
  expect(atMeeting(someone('tia', { passes: [pass('guest', true)] }), meeting).may).toBe(false)
  expect(atMeeting(sam, meeting).may).toBe(false)
  expect(atMeeting(sam, {}).may).toBe(false)
})

test('only the coordinator of this meeting leads it', () => {
  expect(leads(lee, meeting).may).toBe(true)
  expect(leads(lee, { meeting: anotherMeeting }).may).toBe(false)
  expect(leads(dana, meeting).may).toBe(false)
  expect(leads(someone('lee', { passes: [pass('coordinator', true)] }), meeting).may).toBe(false)
})

test('a worker works with their own families only', () => {
  expect(worksWith(dana, family).may).toBe(true)
  expect(worksWith(lee, family).may).toBe(true)
  expect(worksWith(otherWorker, family).may).toBe(false)
  expect(worksWith(rosa, family).may).toBe(false)
})

test('roles at the agency are what they say', () => {
  expect([supervises(sam, {}).may, supervises(dana, {}).may]).toEqual([true, false])
  expect([coordinates(lee, {}).may, coordinates(dana, {}).may]).toEqual([true, false])
  expect([isStaff(dana, {}).may, isStaff(rosa, {}).may]).toEqual([true, false])
})
