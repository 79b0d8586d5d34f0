import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'
import type { Membership, SystemVisit } from '../types.ts'

const access = tablesOf('access')

export interface Member {
  readonly person: PersonId
  readonly family: FamilyId
  readonly as: Membership
  readonly from: Day
  readonly until: Day | null
  /** A child of fourteen or older. */
  readonly youth: boolean
}

/** Everyone who belongs or belonged to these families, in every capacity, as far as the visitor may see. */
export async function membersOf(
  visit: SystemVisit,
  families: readonly FamilyId[],
): Promise<Member[]> {
  if (families.length === 0) return []
  const rows = await access(visit.tx)
    .selectFrom('access.membership')
    .select(['person_id', 'family_id', 'capacity', 'from_on', 'until_on', 'youth_from_on'])
    .where('agency_id', '=', visit.agency)
    .where('family_id', 'in', families)
    .orderBy('from_on')
    .execute()
  return rows.map((row) => ({
    person: row.person_id,
    family: row.family_id,
    as: row.capacity,
    from: row.from_on,
    until: row.until_on,
    youth: row.youth_from_on !== null && row.youth_from_on <= visit.today,
  }))
}
