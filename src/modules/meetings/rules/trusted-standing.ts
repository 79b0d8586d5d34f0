import type { MeetingState, SeatState } from '../types.ts'
import { mayStillChange } from './may-still-change.ts'

/** How many people one person may ask by themselves; more come through the coordinator. */
export const mostTrusted = 5

/** Counting those taken back: nobody finds out by trying whose phone is whose, or has us write to strangers. */
export const mostTried = 10

/** What becomes of the wish to have somebody beside one. */
export type TrustedStanding = 'give' | 'already-there' | 'coordinator-first' | 'too-late' | 'enough'

/** A chair at this meeting of somebody with the same phone or mail; families share phones. */
export interface ChairAtReach {
  readonly state: SeatState
  /** It was the one who asks now who had asked them. */
  readonly mine: boolean
  readonly sameName: boolean
}

/**
 * A parent or youth may bring people they trust without asking anyone; whether somebody of the circle sits at the
 * table is for the coordinator, and whom others brought is not told.
 * Source: docs/decisions/0003
 */
export function trustedStanding(wish: {
  readonly state: MeetingState
  readonly trustedNow: number
  /** The same with those who were taken back. */
  readonly trustedEver: number
  /** Somebody of the family's circle without a chair is reached there. */
  readonly circleWithoutChair: boolean
  readonly chairs: readonly ChairAtReach[]
}): TrustedStanding {
  if (!mayStillChange(wish.state)) return 'too-late'
  const leftOut = wish.chairs.some(({ state, mine }) => state === 'left-out' && !mine)
  if (leftOut || wish.circleWithoutChair) return 'coordinator-first'
  if (wish.chairs.some(({ state, mine, sameName }) => mine && sameName && state !== 'left-out')) {
    return 'already-there'
  }
  return wish.trustedNow >= mostTrusted || wish.trustedEver >= mostTried ? 'enough' : 'give'
}
