import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import { beyondReach, permit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { lockMeeting, saveMeeting } from '../store.ts'
import type { Pause } from '../types.ts'

const meetings = tablesOf('meetings')

/**
 * "I need a break" and "I do not feel safe" are one deed: the room sees a short break either way, and
 * the coordinator alone reads who it was and why. It works while the family is on its own, too.
 */
export async function askForBreak(
  visit: Visit,
  id: MeetingId,
  because: Pause['because'],
): Promise<void> {
  const { person } = visit
  const family = familyAt(visit, id)
  permit(visit, 'ask-for-break', { family, meeting: id, person })
  const { state } = await lockMeeting(visit, id)
  if (state !== 'live' && state !== 'closing') return
  await meetings(visit.tx)
    .insertInto('meetings.pause')
    .values({
      agency_id: visit.agency,
      id: newId(),
      meeting_id: id,
      family_id: family,
      person_id: person,
      because,
      asked_at: visit.now,
    })
    .execute()
  await beyondReach(visit, (system) => saveMeeting(system, id, { break_at: visit.now }))
}
