import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../types.ts'
import { isNotKeptFrom } from './has-pass.ts'

const access = tablesOf('access')

/** Who takes part in a meeting and may go on reading about it; guests only until it ends. */
export async function peopleWithPass(visit: SystemVisit, meeting: MeetingId): Promise<PersonId[]> {
  const rows = await access(visit.tx)
    .selectFrom('access.meeting_pass')
    .select('person_id')
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .where('role', '=', 'participant')
    .where((pass) => pass.or([pass('ends_at', 'is', null), pass('ends_at', '>', visit.now)]))
    .where(isNotKeptFrom(visit.now))
    .execute()
  return rows.map(({ person_id }) => person_id)
}
