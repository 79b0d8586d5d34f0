import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../../access/index.ts'
import type { Interest } from '../types.ts'

const people = tablesOf('people')

/** What these people like and could teach, newest first, as far as the visitor may know them. */
export async function interestsOf(
  visit: SystemVisit,
  ids: readonly PersonId[],
): Promise<(Interest & { readonly person: PersonId })[]> {
  if (ids.length === 0) return []
  const rows = await people(visit.tx)
    .selectFrom('people.interest')
    .select(['id', 'person_id', 'likes', 'could_teach', 'noted_at'])
    .where('agency_id', '=', visit.agency)
    .where('person_id', 'in', ids)
    .orderBy('noted_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    person: row.person_id,
    likes: row.likes,
    couldTeach: row.could_teach,
    noted: row.noted_at,
  }))
}
