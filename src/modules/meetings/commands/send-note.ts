import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import type { Visit } from '../../access/index.ts'
import { closedDoor } from '../queries/closed-doors.ts'

const meetings = tablesOf('meetings')

/** Whoever is left out says what they want said, or why it is not right. The coordinator alone reads it. */
export async function sendNote(visit: Visit, meeting: MeetingId, words: string): Promise<void> {
  const { family } = await closedDoor(visit, meeting)
  await meetings(visit.tx)
    .insertInto('meetings.note')
    .values({
      agency_id: visit.agency,
      id: newId(),
      meeting_id: meeting,
      family_id: family,
      person_id: visit.person,
      words,
      said_at: visit.now,
    })
    .execute()
}
