import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../../access/index.ts'

const families = tablesOf('families')

/** What these families call themselves, in one question; one the visitor may not know of is left out. */
export async function familyNames(
  visit: SystemVisit,
  ids: Iterable<FamilyId>,
): Promise<Map<FamilyId, string>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const rows = await families(visit.tx)
    .selectFrom('families.family')
    .select(['id', 'called'])
    .where('agency_id', '=', visit.agency)
    .where('id', 'in', wanted)
    .execute()
  return new Map(rows.map((row) => [row.id, row.called]))
}
