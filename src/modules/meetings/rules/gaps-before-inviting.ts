import type { PersonId } from '../../../shared/ids.ts'
import type { Instant } from '../../../shared/time.ts'
import type { Side } from '../types.ts'

/** What is known of a meeting when somebody is to be invited to it. */
export interface Inviting {
  readonly startsAt: Instant | null
  readonly place: string
  readonly coordinatorIsTheirWorker: boolean
  /** Everyone with a chair, left-out people not counted. */
  readonly seats: readonly { readonly person: PersonId; readonly side: Side }[]
  /** Who said there is somebody they do not feel safe with, and no arrangement is ticked yet. */
  readonly openSafety: readonly PersonId[]
}

export type InvitingGap =
  | 'no-time'
  | 'time-has-passed'
  | 'no-place'
  | 'led-by-their-worker'
  | 'no-family'
  | 'safety-open'

/**
 * Nobody is invited before there is a time, a place, a coordinator who is not the family's worker and somebody of the
 * family, nor while another person's safety answer waits for an arrangement.
 * Source: Family group decision making: the coordinator carries no case; every adult is asked alone about safety first
 */
export function gapsBeforeInviting(
  { startsAt, place, coordinatorIsTheirWorker, seats, openSafety }: Inviting,
  person: PersonId,
  now: Instant,
): InvitingGap[] {
  const gaps: InvitingGap[] = []
  if (startsAt === null) gaps.push('no-time')
  else if (startsAt <= now) gaps.push('time-has-passed')
  if (place.trim() === '') gaps.push('no-place')
  if (coordinatorIsTheirWorker) gaps.push('led-by-their-worker')
  if (!seats.some(({ side }) => side === 'family')) gaps.push('no-family')
  if (openSafety.some((other) => other !== person)) gaps.push('safety-open')
  return gaps
}
