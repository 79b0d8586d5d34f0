import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import type { Day } from '../../../shared/time.ts'
import type { SystemVisit } from '../../access/index.ts'

const families = tablesOf('families')

/** What a family calls itself. @throws NotFound when it is not there or not for this visitor. */
export async function familyOf(
  visit: SystemVisit,
  family: FamilyId,
): Promise<{ readonly family: FamilyId; readonly called: string; readonly opened: Day }> {
  const row = await families(visit.tx)
    .selectFrom('families.family')
    .select(['called', 'opened_on'])
    .where('agency_id', '=', visit.agency)
    .where('id', '=', family)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return { family, called: row.called, opened: row.opened_on }
}
