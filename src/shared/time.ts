import type { Id } from './ids.ts'

/** A calendar day, `YYYY-MM-DD`, in the agency's time zone. Days compare as text. */
export type Day = Id<'day'>

/** A moment, ISO 8601 in UTC (`2026-03-06T17:00:00.000Z`). Moments compare as text. */
export type Instant = Id<'instant'>

const dayShape = /^\d{4}-\d{2}-\d{2}$/

/** True for a real calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!dayShape.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text
}

/** The day so many days later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10) as Day
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** Full years lived on a day. */
export function ageOn(born: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return day.slice(5) < born.slice(5) ? years - 1 : years
}

/** A moment as our text. */
export const instantOf = (date: Date): Instant => date.toISOString() as Instant

/** The moment so many minutes later. */
export const addMinutes = (at: Instant, minutes: number): Instant =>
  instantOf(new Date(Date.parse(at) + minutes * 60_000))

/** The calendar day a moment falls on in a time zone (IANA name). */
export function dayIn(timeZone: string, at: Instant): Day {
  return wallClock(timeZone, at).day
}

/** Day and `HH:MM` on the wall at a moment in a time zone. */
export function wallClock(timeZone: string, at: Instant): { day: Day; time: string } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(at))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return {
    day: `${part('year')}-${part('month')}-${part('day')}` as Day,
    time: `${part('hour')}:${part('minute')}`,
  }
}

/**
 * The moment when the wall in a time zone shows this day and `HH:MM`.
 * In the hour that a spring change skips, the first moment after it.
 */
export function momentOn(timeZone: string, day: Day, time: string): Instant {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  let guess = wanted
  for (let round = 0; round < 3; round++) {
    const shown = wallClock(timeZone, instantOf(new Date(guess)))
    const off = wanted - Date.parse(`${shown.day}T${shown.time}:00Z`)
    if (off === 0) break
    guess += off
  }
  return instantOf(new Date(guess))
}
