import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'
import type { SystemVisit } from '../../access/index.ts'

const people = tablesOf('people')

/**
 * Writes down where a person stays from a day on; where they stayed before ends that day. An empty
 * address ends it and writes no new one. For commands that have already asked whether they may.
 */
export async function addLocation(
  visit: SystemVisit,
  moved: { readonly person: PersonId; readonly address: string; readonly from: Day },
): Promise<void> {
  await people(visit.tx)
    .updateTable('people.person_location')
    .set({ until_on: moved.from })
    .where('agency_id', '=', visit.agency)
    .where('person_id', '=', moved.person)
    .where('until_on', 'is', null)
    .execute()
  if (moved.address === '') return
  await people(visit.tx)
    .insertInto('people.person_location')
    .values({
      agency_id: visit.agency,
      id: newId(),
      person_id: moved.person,
      address: moved.address,
      from_on: moved.from,
    })
    .execute()
}
