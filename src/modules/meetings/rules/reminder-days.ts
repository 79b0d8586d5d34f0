import { addDays, type Day } from '../../../shared/time.ts'

const daysBefore = [7, 3, 1]

/**
 * People are reminded of a meeting seven days, three days and one day before it.
 * Source: docs/decisions/0013
 */
export const reminderDays = (today: Day): Day[] => daysBefore.map((days) => addDays(today, days))
