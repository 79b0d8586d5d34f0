import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../../access/index.ts'

const doors = tablesOf('doors')

/** Ends the links to a meeting, everybody's or one person's. */
export async function endInvitations(
  system: SystemVisit,
  of: { readonly meeting: MeetingId; readonly person?: PersonId },
): Promise<void> {
  const ending = doors(system.tx)
    .updateTable('doors.invitation')
    .set({ ended_at: system.now })
    .where('agency_id', '=', system.agency)
    .where('meeting_id', '=', of.meeting)
    .where('ended_at', 'is', null)
  await (of.person ? ending.where('person_id', '=', of.person) : ending).execute()
}
