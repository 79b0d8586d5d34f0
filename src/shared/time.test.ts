import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  ageOn,
  type Day,
  daysBetween,
  type Instant,
  instantOf,
  isDay,
  momentOn,
  wallClock,
} from './time.ts'

const zones = ['America/Denver', 'America/Phoenix', 'Pacific/Auckland', 'Asia/Kathmandu', 'UTC']
const aMoment = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2080-01-01'), noInvalidDate: true })
  .map((date) => instantOf(new Date(date.setUTCSeconds(0, 0))))
const aDay = aMoment.map((at) => at.slice(0, 10) as Day)

test('the wall and the moment lead to each other, in every zone', () => {
  fc.assert(
    fc.property(aMoment, fc.constantFrom(...zones), (at, zone) => {
      const { day, time } = wallClock(zone, at)
      // The hour that autumn shows twice has two moments; both show the same wall.
      expect(wallClock(zone, momentOn(zone, day, time))).toEqual({ day, time })
    }),
  )
})

test('days added can be counted again', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days)
    }),
  )
})

test('four in the afternoon stays four when the clocks change', () => {
  expect(momentOn('America/Denver', '2026-03-07' as Day, '16:00')).toBe('2026-03-07T23:00:00.000Z')
  expect(momentOn('America/Denver', '2026-03-08' as Day, '16:00')).toBe('2026-03-08T22:00:00.000Z')
})

test('an age is full years: on the birthday, not the day before', () => {
  expect(ageOn('2012-05-01' as Day, '2026-04-30' as Day)).toBe(13)
  expect(ageOn('2012-05-01' as Day, '2026-05-01' as Day)).toBe(14)
})

test('only real days are days', () => {
  expect(['2028-02-29', '2026-12-31'].every(isDay)).toBe(true)
  expect(['2026-02-29', '2026-13-01', '2026-1-1', '', 'tomorrow'].some(isDay)).toBe(false)
})

test('a moment is kept in UTC to the millisecond', () => {
  expect(instantOf(new Date(0))).toBe('1970-01-01T00:00:00.000Z' as Instant)
})
