import type { Instant } from '../../../shared/time.ts'
import type { HoldScope } from '../types.ts'

/** In which respects a hold keeps somebody safe, and how long. */
export interface HoldTerms {
  readonly scopes: readonly HoldScope[]
  readonly from: Instant
  readonly until: Instant | null
}

/**
 * A hold that still stands is only ever made wider or longer by setting it again, for making it less takes two; one that is over begins anew.
 * Source: docs/decisions/0027
 */
export function holdSetAgain(kept: HoldTerms, wanted: HoldTerms): HoldTerms {
  if (kept.until !== null && kept.until <= wanted.from) return wanted
  const until =
    kept.until === null || wanted.until === null
      ? null
      : kept.until > wanted.until
        ? kept.until
        : wanted.until
  return { scopes: [...new Set([...kept.scopes, ...wanted.scopes])], from: kept.from, until }
}
