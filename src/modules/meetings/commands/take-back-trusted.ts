import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { beyondReach, endPass, permit, type Visit } from '../../access/index.ts'
import { endInvitations } from '../../doors/index.ts'
import { familyAt } from '../queries/family-at.ts'

const meetings = tablesOf('meetings')

/** Takes back the chair one gave: the link and the leave to enter end now. Only who gave it may. */
export async function takeBackTrusted(
  visit: Visit,
  meeting: MeetingId,
  guest: PersonId,
): Promise<void> {
  permit(visit, 'invite-trusted-person', { meeting, family: familyAt(visit, meeting) })
  const { person: inviter } = visit
  await beyondReach(visit, async (system) => {
    const { numUpdatedRows } = await meetings(system.tx)
      .updateTable('meetings.seat')
      .set({ state: 'left-out' })
      .where('agency_id', '=', system.agency)
      .where('meeting_id', '=', meeting)
      .where('person_id', '=', guest)
      .where('trusted_by', '=', inviter)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw new NotFound()
    await endPass(system, meeting, guest)
    await endInvitations(system, { meeting, person: guest })
  })
}
