import type { Day } from '../../../shared/time.ts'
import type { GivenPromise } from '../types.ts'
import { isLate } from './is-late.ts'
import { whoseTurn } from './whose-turn.ts'

/**
 * A promise can be taken back until it is done; what the agency is already late with stays a promise
 * that was not kept.
 * Source: docs/decisions/0012
 */
export const mayBeTakenBack = (
  promise: Pick<GivenPromise, 'state' | 'side' | 'dueOn'>,
  today: Day,
): boolean =>
  whoseTurn(promise) === 'maker' && !(promise.side === 'agency' && isLate(promise, today))
