import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../types.ts'

const access = tablesOf('access')

/** Whether somebody's leave to enter a meeting is open now; a link to it is worth nothing without. */
export async function hasPass(
  system: SystemVisit,
  { meeting, person }: { readonly meeting: MeetingId; readonly person: PersonId },
): Promise<boolean> {
  const pass = await access(system.tx)
    .selectFrom('access.meeting_pass')
    .select('id')
    .where('agency_id', '=', system.agency)
    .where('meeting_id', '=', meeting)
    .where('person_id', '=', person)
    .where((one) => one.or([one('ends_at', 'is', null), one('ends_at', '>', system.now)]))
    .executeTakeFirst()
  return pass !== undefined
}
