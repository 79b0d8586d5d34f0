import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import type { Clearness } from '../types.ts'

const positions = tablesOf('positions')

/** The coordinator marks how clear WE were to one person; the person never sees it. */
export async function markClearness(
  visit: Visit,
  meeting: MeetingId,
  understanding: string,
  mark: Clearness,
): Promise<void> {
  const row = await positions(visit.tx)
    .selectFrom('positions.understanding')
    .select(['family_id as family', 'meeting_id as meeting'])
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .where('id', '=', understanding)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound()
  permit(visit, 'mark-clearness', row)
  await positions(visit.tx)
    .updateTable('positions.understanding')
    .set({ our_clearness: mark, marked_by: visit.person, marked_at: visit.now })
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .where('id', '=', understanding)
    .execute()
}
