import type { MeetingId } from '../../../shared/ids.ts'
import { permit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { lockMeeting, saveMeeting } from '../store.ts'

/** The coordinator gives the room a short break. */
export async function takeBreak(visit: Visit, id: MeetingId): Promise<void> {
  permit(visit, 'run-meeting', { family: familyAt(visit, id), meeting: id })
  const { state } = await lockMeeting(visit, id)
  if (state === 'live' || state === 'closing') {
    await saveMeeting(visit, id, { break_at: visit.now })
  }
}
