import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../../access/index.ts'
import type { SafetyStanding } from '../types.ts'

const meetings = tablesOf('meetings')

/** Each person's latest answer to the safety question, without its words, as far as the visitor may see. */
export async function safetyStanding(
  visit: SystemVisit,
  meeting: MeetingId,
): Promise<SafetyStanding[]> {
  const rows = await meetings(visit.tx)
    .selectFrom('meetings.safety_answer')
    .distinctOn('person_id')
    .select(['person_id', 'answer', 'arranged_at'])
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .orderBy('person_id')
    .orderBy('said_at', 'desc')
    .execute()
  return rows.map((row) => ({
    person: row.person_id,
    answer: row.answer,
    arranged: row.arranged_at !== null,
  }))
}
