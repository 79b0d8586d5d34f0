import { expect, test } from 'vitest'
import {
  anotherFamily,
  belongs,
  pass,
  persona,
  personas,
  someone,
  theFamily,
  theMeeting,
} from '../testing.ts'
import { scopeOf } from './scope-of.ts'

const nothing = {
  circle: [],
  staff: [],
  meeting: [],
  coordinator: [],
  wholePlan: [],
  promises: [],
  asks: [],
}

test('a stranger reaches nothing', () => {
  expect(scopeOf(someone('stranger'))).toMatchObject(nothing)
})

test('a parent reaches the circle and the meeting, and nothing that is for staff', () => {
  expect(scopeOf(persona.rosa)).toMatchObject({
    ...nothing,
    circle: [theFamily],
    meeting: [theMeeting],
    wholePlan: [theMeeting],
    promises: [theFamily],
  })
})

test('a parent of another family reaches that family alone', () => {
  expect(scopeOf(persona.otherParent)).toMatchObject({
    ...nothing,
    circle: [anotherFamily],
    promises: [anotherFamily],
  })
})

test('a guest reaches the one meeting, not the circle, and after it nothing', () => {
  expect(scopeOf(persona.tia)).toMatchObject({ ...nothing, meeting: [theMeeting] })
  const after = someone('tia', { passes: [pass('guest', true)], onlyMeeting: theMeeting })
  expect(scopeOf(after)).toMatchObject(nothing)
})

test('a sign-in for one meeting stays in it, whatever else the person belongs to', () => {
  const dana = someone('dana', {
    staffRoles: ['supervisor'],
    memberships: [belongs('worker'), belongs('parent', false, anotherFamily)],
    passes: [pass('participant')],
    onlyMeeting: theMeeting,
  })
  expect(scopeOf(dana)).toMatchObject({ circle: [], staff: [], coordinator: [] })
})

test('support people and providers are not in the circle', () => {
  for (const as of ['support', 'provider', 'parent-attorney'] as const)
    expect(scopeOf(someone('tia', { memberships: [belongs(as)] })).circle).toEqual([])
})

test('a worker reaches what staff of their own families see, and no safety answer', () => {
  expect(scopeOf(persona.dana)).toMatchObject({ staff: [theFamily], coordinator: [] })
  expect(scopeOf(persona.otherWorker)).toMatchObject({ staff: [anotherFamily], meeting: [] })
})

test('a coordinator reaches the private answers of the meetings they lead', () => {
  expect(scopeOf(persona.lee)).toMatchObject({
    circle: [],
    coordinator: [theMeeting],
    staff: [theFamily],
    asks: 'all',
  })
})

test('only a supervisor reaches all of the agency, and even they no private answer', () => {
  for (const name of personas) {
    const { staff, coordinator } = scopeOf(persona[name])
    expect(staff === 'all').toBe(name === 'sam')
    expect(coordinator).toEqual(name === 'lee' ? [theMeeting] : [])
  }
})
