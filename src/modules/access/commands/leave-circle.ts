import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import type { Membership, SystemVisit } from '../types.ts'

const access = tablesOf('access')

/** Ends a person's belonging today: from the next request on they see nothing of the family in that capacity. */
export async function leaveCircle(
  visit: SystemVisit,
  leaving: { readonly person: PersonId; readonly family: FamilyId; readonly as: Membership },
): Promise<void> {
  await access(visit.tx)
    .updateTable('access.membership')
    .set({ until_on: visit.today })
    .where('agency_id', '=', visit.agency)
    .where('family_id', '=', leaving.family)
    .where('person_id', '=', leaving.person)
    .where('capacity', '=', leaving.as)
    .where('until_on', 'is', null)
    .execute()
}
