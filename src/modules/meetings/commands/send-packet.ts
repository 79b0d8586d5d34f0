import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { beyondReach, permit, type Visit } from '../../access/index.ts'
import { tellInvited } from '../events.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { lockMeeting } from '../store.ts'

const meetings = tablesOf('meetings')

/** Opens the pages to everyone who is invited and tells them so. */
export async function sendPacket(
  visit: Visit,
  id: MeetingId,
): Promise<Outcome<'too-late' | 'not-written'>> {
  const { family, state } = await lockMeeting(visit, id)
  permit(visit, 'make-packet', { meeting: id, family })
  if (!mayStillChange(state)) return refused('too-late')
  const { numUpdatedRows } = await meetings(visit.tx)
    .updateTable('meetings.packet')
    .set({ sent_at: visit.now })
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', id)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return refused('not-written')
  await beyondReach(visit, (system) => tellInvited(system, id, 'packet-ready'))
  return done
}
