import { addDays, addMinutes, type Day, dayIn, type Instant, momentOn } from '../../shared/time.ts'
import { timeZone } from './cast.ts'

/** Days and moments of the stories, counted from the day on which the county is made. */
export interface CountyClock {
  readonly now: Instant
  readonly today: Day
  /** The day so many days from today; before it when negative. */
  day(days: number): Day
  /** What the clock on the wall shows on that day, `HH:MM`. */
  moment(days: number, time: string): Instant
  /** So many minutes ago. */
  ago(minutes: number): Instant
}

/** The clock of a county made at this moment. */
export function countyClock(now: Instant): CountyClock {
  const today = dayIn(timeZone, now)
  const day = (days: number) => addDays(today, days)
  return {
    now,
    today,
    day,
    moment: (days, time) => momentOn(timeZone, day(days), time),
    ago: (minutes) => addMinutes(now, -minutes),
  }
}
