import { type Day, daysBetween } from '../../../shared/time.ts'
import type { GivenPromise, Standing } from '../types.ts'
import { isLate } from './is-late.ts'

/** So many days before its day a promise begins to be near. */
const near = 2

/** So many days after its day an agency promise that nobody confirmed counts as not kept. */
const patience = 14

/**
 * How a promise stands follows from its day and what was last said of it; what the agency promised
 * and nobody confirmed two weeks after its day counts as not kept.
 * Source: docs/decisions/0012
 */
export function standingOf(
  promise: Pick<GivenPromise, 'state' | 'dueOn' | 'side'>,
  today: Day,
): Standing {
  const { state, side, dueOn } = promise
  if (state === 'proposed') return 'to-read-back'
  if (state === 'kept' || state === 'not-kept' || state === 'taken-back') return state
  if (side === 'agency' && daysBetween(dueOn, today) > patience) return 'not-kept'
  if (state === 'done') return 'done-waiting'
  if (isLate(promise, today)) return 'late'
  if (state === 'stuck') return 'stuck'
  return daysBetween(today, dueOn) <= near ? 'due-soon' : 'to-do'
}
