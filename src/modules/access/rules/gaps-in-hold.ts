import type { PersonId } from '../../../shared/ids.ts'
import type { Instant } from '../../../shared/time.ts'
import type { HoldScope } from '../types.ts'

/** Who is to be kept safe from whom, in which respects, and how long; without an end until two lift it. */
export interface WantedHold {
  readonly person: PersonId
  readonly against: PersonId
  readonly scopes: readonly HoldScope[]
  readonly until: Instant | null
}

/** What stands in the way of a hold. */
export type HoldGap = 'same-person' | 'not-of-this-family' | 'nothing-chosen' | 'end-not-ahead'

/**
 * Somebody is kept safe from another of the same family, in one respect at least, and never until a moment that is past.
 * Source: docs/decisions/0027
 */
export function gapsInHold(
  { person, against, scopes, until }: WantedHold,
  ofFamily: readonly PersonId[],
  now: Instant,
): HoldGap[] {
  const gaps: HoldGap[] = []
  if (person === against) gaps.push('same-person')
  if (![person, against].every((one) => ofFamily.includes(one))) gaps.push('not-of-this-family')
  if (scopes.length === 0) gaps.push('nothing-chosen')
  if (until !== null && until <= now) gaps.push('end-not-ahead')
  return gaps
}
