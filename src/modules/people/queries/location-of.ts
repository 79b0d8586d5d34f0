import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../../access/index.ts'

const people = tablesOf('people')

/**
 * Where a person stays now; null when nobody wrote it down or the visitor may not know. For rooms that
 * have asked whether they may, and found the person in the family it is about.
 */
export async function locationOf(visit: SystemVisit, person: PersonId): Promise<string | null> {
  const row = await people(visit.tx)
    .selectFrom('people.person_location')
    .select('address')
    .where('agency_id', '=', visit.agency)
    .where('person_id', '=', person)
    .where('until_on', 'is', null)
    .orderBy('from_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.address ?? null
}
