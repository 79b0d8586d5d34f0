import { expect, test } from 'vitest'
import {
  anotherFamily,
  belongs,
  knowing,
  named,
  pass,
  persona,
  personas,
  someone,
  theFamily,
  theMeeting,
} from '../testing.ts'
import type { Facts, Known } from '../types.ts'
import { scopeOf } from './scope-of.ts'

const reachOf = (facts: Facts, known?: Partial<Known>) => scopeOf(facts, knowing(known))

const nothing = {
  circle: [],
  staff: [],
  meeting: [],
  coordinator: [],
  'whole-plan': [],
  promises: [],
  asks: [],
}

test('a stranger reaches nothing', () => {
  expect(reachOf(someone('stranger'))).toMatchObject(nothing)
})

test('a parent reaches the circle and the meeting, and nothing that is for staff', () => {
  expect(reachOf(persona.rosa)).toMatchObject({
    ...nothing,
    circle: [theFamily],
    meeting: [theMeeting],
    'whole-plan': [theMeeting],
    promises: [theFamily],
  })
})

test('a parent of another family reaches that family alone', () => {
  expect(reachOf(persona.otherParent)).toMatchObject({
    ...nothing,
    circle: [anotherFamily],
    promises: [anotherFamily],
  })
})

test('a guest reaches the one meeting, not the circle, and after it nothing', () => {
  expect(reachOf(persona.tia)).toMatchObject({ ...nothing, meeting: [theMeeting] })
  const after = someone('tia', { passes: [pass('guest', true)], onlyMeeting: theMeeting })
  expect(reachOf(after)).toMatchObject(nothing)
})

test('a sign-in for one meeting stays in it, whatever else the person belongs to', () => {
  const dana = someone('dana', {
    staffRoles: ['supervisor'],
    memberships: [belongs('worker'), belongs('parent', false, anotherFamily)],
    passes: [pass('participant')],
    onlyMeeting: theMeeting,
  })
  expect(reachOf(dana)).toMatchObject({ circle: [], staff: [], coordinator: [] })
})

test('support people and providers are not in the circle', () => {
  for (const as of ['support', 'provider', 'parent-attorney'] as const)
    expect(reachOf(someone('tia', { memberships: [belongs(as)] })).circle).toEqual([])
})

test('a worker reaches what staff of their own families see, and no safety answer', () => {
  expect(reachOf(persona.dana)).toMatchObject({ staff: [theFamily], coordinator: [] })
  expect(reachOf(persona.otherWorker)).toMatchObject({ staff: [anotherFamily], meeting: [] })
})

test('a coordinator reaches the private answers of the meetings they lead', () => {
  expect(reachOf(persona.lee)).toMatchObject({
    circle: [],
    coordinator: [theMeeting],
    staff: [theFamily],
    asks: { allBut: [] },
  })
})

test('only a supervisor reaches all of the agency, and even they no private answer', () => {
  for (const name of personas) {
    const { staff, coordinator } = reachOf(persona[name])
    expect('allBut' in staff).toBe(name === 'sam')
    expect(coordinator).toEqual(name === 'lee' ? [theMeeting] : [])
  }
})

test('a supervisor who is close to a family reaches all of the agency but that family and its people', () => {
  const sam = someone('sam', { staffRoles: ['supervisor'], conflicts: [theFamily] })
  const but = { allBut: [named('rosa')] }
  expect(reachOf(sam, { people: [named('kit')], inConflict: [named('rosa')] })).toMatchObject({
    staff: { allBut: [theFamily] },
    asks: { allBut: [theFamily] },
    people: but,
    contact: but,
    location: but,
  })
})

test('a worker who is close to a family loses its people from every list', () => {
  const dana = someone('dana', { staffRoles: ['worker'], conflicts: [theFamily] })
  const known = { people: [named('rosa'), named('noor')], inConflict: [named('rosa')] }
  expect(reachOf(dana, known)).toMatchObject({
    people: [named('noor'), named('dana')],
    contact: [named('noor'), named('dana')],
    location: [named('noor'), named('dana')],
  })
})

test('an emergency opens the family and its telephone numbers, and no address', () => {
  const kit = someone('kit', { staffRoles: ['worker'], emergencies: [theFamily] })
  expect(reachOf(kit, { people: [named('rosa')], inEmergency: [named('rosa')] })).toMatchObject({
    emergency: [theFamily],
    staff: [],
    contact: [named('rosa'), named('kit')],
    location: [named('kit')],
  })
})

test('each respect in which somebody is kept safe is a list of its own', () => {
  const al = someone('al', {
    keptFrom: [{ person: named('rosa'), scopes: ['location', 'contact'] }],
  })
  expect(reachOf(al)).toMatchObject({
    'apart-location': [named('rosa')],
    'apart-contact': [named('rosa')],
    'apart-schedule': [],
    'apart-kin': [],
  })
})

test('a written yes opens one kind of record about one person', () => {
  const consents = [{ kind: 'sud-part2', about: named('rosa'), family: theFamily }] as const
  expect(reachOf(someone('kit', { consents }))).toMatchObject({
    'consented-sud-part2': [named('rosa')],
    'consented-sensitive-health': [],
  })
})
