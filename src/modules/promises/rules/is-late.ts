import { type Day, daysBetween } from '../../../shared/time.ts'
import type { GivenPromise } from '../types.ts'

/**
 * A promise is late when its day has gone by and it is not done yet, whoever gave it.
 * Source: docs/decisions/0012
 */
export function isLate(promise: Pick<GivenPromise, 'state' | 'dueOn'>, today: Day): boolean {
  const open = promise.state === 'made' || promise.state === 'stuck'
  return open && daysBetween(promise.dueOn, today) > 0
}
