import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { permit, type Visit } from '../../access/index.ts'
import { findMeeting, saveComing } from '../store.ts'

/** Ticks that somebody's way to the meeting and back is set, or takes the tick away. */
export async function arrangeRide(
  visit: Visit,
  id: MeetingId,
  person: PersonId,
  ride: 'set' | 'open',
): Promise<void> {
  const { family } = await findMeeting(visit, id)
  permit(visit, 'log-call', { meeting: id, family, person })
  await saveComing(visit, id, person, { needs_ride: true, ride_arranged: ride === 'set' })
}
