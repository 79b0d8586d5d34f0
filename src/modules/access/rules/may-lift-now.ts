import type { PersonId } from '../../../shared/ids.ts'

/**
 * A hold is lifted by two people who work here: one asks, and somebody else does it.
 * Source: docs/decisions/0027
 */
export const mayLiftNow = (askedBy: PersonId | null, by: PersonId): boolean =>
  askedBy !== null && askedBy !== by
