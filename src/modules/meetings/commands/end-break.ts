import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import { permit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { lockMeeting, saveMeeting } from '../store.ts'

const meetings = tablesOf('meetings')

/** The room goes on. The coordinator has seen who needed the break. */
export async function endBreak(visit: Visit, id: MeetingId): Promise<void> {
  permit(visit, 'run-meeting', { family: familyAt(visit, id), meeting: id })
  await lockMeeting(visit, id)
  await meetings(visit.tx)
    .updateTable('meetings.pause')
    .set({ seen_at: visit.now })
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', id)
    .where('seen_at', 'is', null)
    .execute()
  await saveMeeting(visit, id, { break_at: null })
}
