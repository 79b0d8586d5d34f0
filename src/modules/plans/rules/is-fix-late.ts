import { addDays, type Day } from '../../../shared/time.ts'

/** So many working days we have to answer. */
const most = 5

/**
 * Whoever asks for a fix has an answer within five working days; after that we are late.
 * Source: docs/decisions/0017
 */
export function isFixLate(askedOn: Day, today: Day): boolean {
  let working = 0
  for (let day = addDays(askedOn, 1); day <= today; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6) working++
    if (working > most) return true
  }
  return false
}
