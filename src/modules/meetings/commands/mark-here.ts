import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { isListening } from '../rules/is-listening.ts'
import { lockMeeting, saveSeat } from '../store.ts'

/** Somebody came late, or had to go. */
export async function markHere(
  visit: Visit,
  meeting: MeetingId,
  person: PersonId,
  here: boolean,
): Promise<void> {
  permit(visit, 'run-meeting', { family: familyAt(visit, meeting), meeting })
  if (!isListening(await lockMeeting(visit, meeting))) throw new NotFound()
  await saveSeat(visit, meeting, person, { here })
}
