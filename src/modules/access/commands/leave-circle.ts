import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import type { Membership, SystemVisit } from '../types.ts'

const access = tablesOf('access')

interface Leaving {
  readonly person: PersonId
  readonly family: FamilyId
  readonly as: Membership
}

/** Ends a person's belonging today: from the next request on they see nothing of the family in that capacity. */
export async function leaveCircle(visit: SystemVisit, leaving: Leaving): Promise<void> {
  await belonging(visit, leaving)
    .set({ until_on: visit.today })
    .where('until_on', 'is', null)
    .execute()
}

/**
 * Takes back a leaving of the same day: a slip is as if it had not been. False when there is none, or
 * when they have come back since.
 */
export async function stayInCircle(visit: SystemVisit, leaving: Leaving): Promise<boolean> {
  const changed = await belonging(visit, leaving)
    .set({ until_on: null })
    .where('until_on', '=', visit.today)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('access.membership as again')
            .select('again.id')
            .where('again.agency_id', '=', visit.agency)
            .where('again.family_id', '=', leaving.family)
            .where('again.person_id', '=', leaving.person)
            .where('again.capacity', '=', leaving.as)
            .where('again.until_on', 'is', null),
        ),
      ),
    )
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

const belonging = (visit: SystemVisit, leaving: Leaving) =>
  access(visit.tx)
    .updateTable('access.membership')
    .where('agency_id', '=', visit.agency)
    .where('family_id', '=', leaving.family)
    .where('person_id', '=', leaving.person)
    .where('capacity', '=', leaving.as)
