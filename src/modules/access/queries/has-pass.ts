import { sql } from 'kysely'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../types.ts'

const access = tablesOf('access')

/**
 * Whether somebody's leave to enter a meeting is open now; a link to it is worth nothing without, nor
 * while another who has a place there is kept safe from them.
 */
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
    .where(isNotKeptFrom(system.now))
    .executeTakeFirst()
  return pass !== undefined
}

/** Keeps a row of a pass when no hold keeps its person out of its meeting at this moment. */
export const isNotKeptFrom = (now: SystemVisit['now']) =>
  sql<boolean>`not access.is_kept_from(agency_id, meeting_id, person_id, ${now})`
