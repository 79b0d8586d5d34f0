import { expect, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import type { Instant } from '../../../shared/time.ts'
import { gapsBeforeInviting, type Inviting } from './gaps-before-inviting.ts'

const rosa = 'rosa' as PersonId
const al = 'al' as PersonId
const now = '2026-05-01T16:00:00.000Z' as Instant
const whole: Inviting = {
  startsAt: '2026-05-06T22:00:00.000Z' as Instant,
  place: 'Ronan library',
  coordinatorIsTheirWorker: false,
  seats: [
    { person: rosa, side: 'family' },
    { person: al, side: 'family' },
  ],
  openSafety: [],
}
const gaps = (change: Partial<Inviting>, person = al) =>
  gapsBeforeInviting({ ...whole, ...change }, person, now)

test('with time, place, a coordinator of their own and family, people are invited', () => {
  expect(gaps({})).toEqual([])
})

test('an open safety answer holds the invitations to the others, not to the one who said it', () => {
  expect(gaps({ openSafety: [rosa] }, al)).toEqual(['safety-open'])
  expect(gaps({ openSafety: [rosa] }, rosa)).toEqual([])
})

test('two open answers hold everyone', () => {
  expect(gaps({ openSafety: [rosa, al] }, rosa)).toEqual(['safety-open'])
  expect(gaps({ openSafety: [rosa, al] }, al)).toEqual(['safety-open'])
})

test('the family’s own worker cannot lead', () => {
  expect(gaps({ coordinatorIsTheirWorker: true })).toEqual(['led-by-their-worker'])
})

test('professionals alone are no family meeting', () => {
  expect(gaps({ seats: [{ person: al, side: 'professional' }] })).toEqual(['no-family'])
})

test('a time that has passed is no time', () => {
  expect(gaps({ startsAt: now })).toEqual(['time-has-passed'])
})

test('every gap is told at once', () => {
  expect(gaps({ startsAt: null, place: ' ', seats: [] })).toEqual([
    'no-time',
    'no-place',
    'no-family',
  ])
})
