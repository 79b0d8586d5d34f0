import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { beyondReach, endPass, permit, type Visit } from '../../access/index.ts'
import { endInvitations } from '../../doors/index.ts'
import { mayLeaveOut, type NoReason } from '../rules/left-out-reasons.ts'
import { lockMeeting, saveSeat } from '../store.ts'
import type { LeftOutBecause } from '../types.ts'

const meetings = tablesOf('meetings')

/** Who asked, why, until when, and how the person takes part instead. */
export interface LeavingOut {
  readonly because: LeftOutBecause | NoReason
  readonly askedBy: string
  readonly otherWay: string
  readonly until: string
  /** They have been told: from now on their own list says so, too. */
  readonly told?: boolean
}

/** Leaves somebody out of a meeting for one of the few reasons there are; their link and leave to enter end. */
export async function leavePersonOut(
  visit: Visit,
  id: MeetingId,
  person: PersonId,
  { because, askedBy, otherWay, until, told = false }: LeavingOut,
): Promise<Outcome<'no-reason'>> {
  const { family } = await lockMeeting(visit, id)
  permit(visit, 'leave-person-out', { meeting: id, family, person })
  if (!mayLeaveOut(because)) return refused('no-reason')
  await saveSeat(visit, id, person, { state: 'left-out', told_at: told ? visit.now : null })
  await meetings(visit.tx)
    .insertInto('meetings.left_out')
    .values({
      agency_id: visit.agency,
      id: newId(),
      meeting_id: id,
      family_id: family,
      person_id: person,
      because,
      asked_by_words: askedBy,
      other_way: otherWay,
      until_words: until,
      decided_by: visit.person,
      decided_at: visit.now,
    })
    .execute()
  await beyondReach(visit, async (system) => {
    await endPass(system, id, person)
    await endInvitations(system, { meeting: id, person })
  })
  return done
}

/** Sets the chair again for somebody who was left out; they are invited anew. */
export async function letBackIn(visit: Visit, id: MeetingId, person: PersonId): Promise<void> {
  const { family } = await lockMeeting(visit, id)
  permit(visit, 'leave-person-out', { meeting: id, family, person })
  await saveSeat(visit, id, person, { state: 'planned', told_at: null })
  await meetings(visit.tx)
    .updateTable('meetings.left_out')
    .set({ ended_at: visit.now })
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', id)
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .execute()
}
