import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import type { Visit } from '../../access/index.ts'

const voice = tablesOf('voice')

/** Whether the visitor has answered about this meeting; what they said, nobody can look up. */
export async function hasGivenFeedback(visit: Visit, meeting: MeetingId): Promise<boolean> {
  const row = await voice(visit.tx)
    .selectFrom('voice.feedback_given')
    .select('id')
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .where('person_id', '=', visit.person)
    .executeTakeFirst()
  return row !== undefined
}
