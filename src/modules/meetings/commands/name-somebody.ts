import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { findMeeting } from '../store.ts'
import type { WishState } from '../types.ts'

const meetings = tablesOf('meetings')

/** Somebody who should be there, in the words of who names them. */
export interface NamedPerson {
  readonly called: string
  /** Who they are to the family; empty when not said. */
  readonly tie: string
  /** A phone number or mail address as it was typed; empty when not known. */
  readonly reach: string
  /** Nobody is told of this person before the namer was asked again. */
  readonly askMeFirst: boolean
}

/** Says who should be there. Only the namer and the coordinator know of it until a chair is set. */
export async function nameSomebody(
  visit: Visit,
  meeting: MeetingId,
  named: NamedPerson,
): Promise<Outcome<'too-late'>> {
  const family = familyAt(visit, meeting)
  permit(visit, 'name-person', { meeting, family })
  const { state } = await findMeeting(visit, meeting)
  if (!mayStillChange(state)) return refused('too-late')
  await meetings(visit.tx)
    .insertInto('meetings.wished_person')
    .values({
      agency_id: visit.agency,
      id: newId(),
      meeting_id: meeting,
      family_id: family,
      named_by: visit.person,
      called: named.called,
      tie: named.tie,
      reach: named.reach,
      ask_me_first: named.askMeFirst,
      named_at: visit.now,
    })
    .execute()
  return done
}

/** Takes a name off one's own list, or puts it back. Somebody who has a chair already stays. */
export async function takeBackName(
  visit: Visit,
  meeting: MeetingId,
  wish: string,
  turn: 'take-back' | 'put-back',
): Promise<void> {
  permit(visit, 'name-person', { meeting, family: familyAt(visit, meeting) })
  const [from, to]: readonly [WishState, WishState] =
    turn === 'take-back' ? ['named', 'taken-back'] : ['taken-back', 'named']
  const { numUpdatedRows } = await meetings(visit.tx)
    .updateTable('meetings.wished_person')
    .set({ state: to })
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .where('id', '=', wish)
    .where('named_by', '=', visit.person)
    .where('state', 'in', [from, to])
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound()
}
