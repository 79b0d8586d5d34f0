import { addDays, type Instant, momentOn, wallClock } from '../../../shared/time.ts'

/** A contact's own hours, `HH:MM`; null when nobody said. */
export type OwnHours = { readonly from: string; readonly until: string } | null

const usual = { from: '08:00', until: '20:00' }

/**
 * A message waits for the hours a person gave us, or for eight in the morning to eight at night.
 * Source: docs/decisions/0013
 */
export function whenToSend(own: OwnHours, now: Instant, timeZone: string): Instant {
  const { from, until } = own ?? usual
  const { day, time } = wallClock(timeZone, now)
  const past = from < until && time >= until
  const within =
    from < until ? time >= from && !past : from === until || time >= from || time < until
  return within ? now : momentOn(timeZone, past ? addDays(day, 1) : day, from)
}
