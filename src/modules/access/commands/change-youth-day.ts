import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'
import type { SystemVisit } from '../types.ts'

const access = tablesOf('access')

/** Corrects the day from which a child of a family is a youth, as their birthday is written down anew. */
export async function changeYouthDay(
  visit: SystemVisit,
  child: { readonly person: PersonId; readonly family: FamilyId; readonly from: Day | null },
): Promise<void> {
  await access(visit.tx)
    .updateTable('access.membership')
    .set({ youth_from_on: child.from })
    .where('agency_id', '=', visit.agency)
    .where('family_id', '=', child.family)
    .where('person_id', '=', child.person)
    .where('capacity', '=', 'child')
    .execute()
}
