import type { Day } from '../../../shared/time.ts'
import type { GivenPromise } from '../types.ts'

/**
 * A new day counts when it is agreed before the old one has gone by; after that the old day still says
 * the promise was late.
 * Source: docs/decisions/0012
 */
export function dayAfterMoving(promise: Pick<GivenPromise, 'dueOn'>, newDay: Day, today: Day): Day {
  return today <= promise.dueOn ? newDay : promise.dueOn
}
