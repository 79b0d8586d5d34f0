import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { permit, type Visit } from '../../access/index.ts'
import { findMeeting, saveComing } from '../store.ts'

/** Ticks that the pages were mailed or put into somebody's hands. */
export async function markPacketGiven(
  visit: Visit,
  id: MeetingId,
  person: PersonId,
): Promise<void> {
  const { family } = await findMeeting(visit, id)
  permit(visit, 'make-packet', { meeting: id, family, person })
  await saveComing(visit, id, person, { packet_given_at: visit.now })
}
