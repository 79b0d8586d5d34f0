import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { circleOf } from '../../families/index.ts'
import { chairFor } from '../rules/chair-for.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { addSeats, lockMeeting } from '../store.ts'

/** Sets a chair for somebody of the circle. They know of it, and may enter, once they are invited. */
export async function seatPerson(
  visit: Visit,
  id: MeetingId,
  person: PersonId,
  chosen?: 'chosen-by-family',
): Promise<Outcome<'too-late'>> {
  const { family, state } = await lockMeeting(visit, id)
  permit(visit, 'seat-person', { meeting: id, family, person })
  if (!mayStillChange(state)) return refused('too-late')
  const { members } = await circleOf(visit, family)
  const member = members.find((one) => one.person === person)
  if (!member) throw new NotFound()
  const chair = chairFor(member, chosen === 'chosen-by-family')
  await addSeats(visit, { id, family }, [{ ...chair, addedBy: visit.person }])
  return done
}
