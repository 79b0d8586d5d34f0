import { expect, test } from 'vitest'
import type { Instant } from '../../../shared/time.ts'
import { named } from '../testing.ts'
import { gapsInHold, type WantedHold } from './gaps-in-hold.ts'

const now = '2026-03-06T17:00:00.000Z' as Instant
const family = [named('rosa'), named('al')]
const wanted: WantedHold = {
  person: named('rosa'),
  against: named('al'),
  scopes: ['location'],
  until: null,
}

test('a mother is kept safe from a father of the same family, without an end', () => {
  expect(gapsInHold(wanted, family, now)).toEqual([])
})

test('nobody is kept safe from themselves, nor from somebody who does not belong', () => {
  expect(gapsInHold({ ...wanted, against: named('rosa') }, family, now)).toEqual(['same-person'])
  expect(gapsInHold({ ...wanted, against: named('kit') }, family, now)).toEqual([
    'not-of-this-family',
  ])
  expect(gapsInHold({ ...wanted, person: named('kit') }, family, now)).toEqual([
    'not-of-this-family',
  ])
})

test('every gap is told at once, and an end at this very moment is no end ahead', () => {
  expect(gapsInHold({ ...wanted, scopes: [], until: now }, family, now)).toEqual([
    'nothing-chosen',
    'end-not-ahead',
  ])
})
