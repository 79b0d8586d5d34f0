import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../../access/index.ts'
import type { Happening } from '../types.ts'

const families = tablesOf('families')

/** A family's story, newest first, at most so many lines. */
export async function storyOf(
  visit: SystemVisit,
  family: FamilyId,
  most = 50,
): Promise<Happening[]> {
  const rows = await families(visit.tx)
    .selectFrom('families.happening')
    .select(['id', 'at', 'kind', 'by_person_id', 'about_id'])
    .where('agency_id', '=', visit.agency)
    .where('family_id', '=', family)
    .orderBy('at', 'desc')
    // In one moment the opening comes before everything it brought with it.
    .orderBy((one) => one('kind', '=', 'family-opened'))
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    kind: row.kind,
    by: row.by_person_id,
    about: row.about_id,
  }))
}
