import { addDays, type Instant, momentOn, wallClock } from '../../../shared/time.ts'

/** A contact's own hours, `HH:MM`, or the usual ones. */
export interface Hours {
  readonly from: string | null
  readonly until: string | null
}

const usual = { from: '08:00', until: '20:00' }

/**
 * A message waits for the hours a person gave us, or for eight in the morning to eight at night.
 * Source: docs/decisions/0009
 */
export function whenToSend(hours: Hours, now: Instant, timeZone: string): Instant {
  const from = (hours.from ?? usual.from).slice(0, 5)
  const until = (hours.until ?? usual.until).slice(0, 5)
  const { day, time } = wallClock(timeZone, now)
  if (from >= until) return now
  if (time >= from && time < until) return now
  return momentOn(timeZone, time < from ? day : addDays(day, 1), from)
}
