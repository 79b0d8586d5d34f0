import type { Day } from '../../../shared/time.ts'
import type { Capacity, Membership } from '../types.ts'

interface Belonging {
  readonly as: Membership
  readonly from: Day
  readonly until: Day | null
  readonly youth: boolean
}

/**
 * Somebody belongs from their first day until the day they left, and a child of fourteen belongs as a youth.
 * Source: docs/decisions/0003
 */
export const capacitiesToday = (belongings: readonly Belonging[], today: Day): Capacity[] =>
  belongings
    .filter(({ from, until }) => from <= today && (until === null || until > today))
    .map(({ as, youth }) => (as === 'child' && youth ? 'youth' : as))
