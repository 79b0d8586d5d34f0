import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import type { Instant } from '../../../shared/time.ts'
import type { HoldScope, Visit } from '../types.ts'
import { permit } from '../visit.ts'

const access = tablesOf('access')

/** Who is kept safe from whom. For the staff of the family only. */
export interface Hold {
  readonly id: string
  readonly person: PersonId
  readonly against: PersonId
  readonly scopes: readonly HoldScope[]
  readonly basis: 'court-order' | 'told-us' | 'our-worry'
  readonly since: Instant
  readonly until: Instant | null
  readonly liftAskedBy: PersonId | null
}

/** The holds that stand in a family now, the oldest first. */
export async function holdsIn(visit: Visit, family: FamilyId): Promise<Hold[]> {
  permit(visit, 'read-holds', { family })
  const rows = await access(visit.tx)
    .selectFrom('access.safety_hold')
    .selectAll()
    .where('agency_id', '=', visit.agency)
    .where('family_id', '=', family)
    .where('lifted_at', 'is', null)
    .where((one) => one.or([one('until_at', 'is', null), one('until_at', '>', visit.now)]))
    .orderBy('from_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    person: row.person_id,
    against: row.against_id as PersonId,
    scopes: row.scopes as HoldScope[],
    basis: row.basis,
    since: row.from_at,
    until: row.until_at,
    liftAskedBy: row.lift_asked_by,
  }))
}
