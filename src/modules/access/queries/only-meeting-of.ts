import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../types.ts'
import { isNotKeptFrom } from './has-pass.ts'

const access = tablesOf('access')

/**
 * The one meeting a sign-in is good for when somebody is a guest and nothing else; null for everybody
 * who belongs to a family or works here.
 */
export async function onlyMeetingOf(
  system: SystemVisit,
  person: PersonId,
): Promise<MeetingId | null> {
  const belongs = await access(system.tx)
    .selectFrom('access.membership')
    .select('id')
    .where('agency_id', '=', system.agency)
    .where('person_id', '=', person)
    .where('until_on', 'is', null)
    .executeTakeFirst()
  if (belongs) return null
  const pass = await access(system.tx)
    .selectFrom('access.meeting_pass')
    .select('meeting_id')
    .where('agency_id', '=', system.agency)
    .where('person_id', '=', person)
    .where('role', '=', 'guest')
    .where((row) => row.or([row('ends_at', 'is', null), row('ends_at', '>', system.now)]))
    .where(isNotKeptFrom(system.now))
    .orderBy('from_at', 'desc')
    .executeTakeFirst()
  return pass?.meeting_id ?? null
}
