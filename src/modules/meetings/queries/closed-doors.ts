import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'

const meetings = tablesOf('meetings')

/** A meeting that is not open to the visitor. Nothing else of it is told, not even who leads it. */
export interface ClosedDoor {
  readonly meeting: MeetingId
  readonly family: FamilyId
}

/** The meetings the visitor was left out of and told so. */
export async function closedDoors(visit: Visit): Promise<ClosedDoor[]> {
  permit(visit, 'read-meetings', { person: visit.person })
  return toldOut(visit).execute()
}

/** One of them, to send a note. Not found unless the visitor was told: else the page would tell them. */
export async function closedDoor(visit: Visit, meeting: MeetingId): Promise<ClosedDoor> {
  const door = await toldOut(visit).where('meeting_id', '=', meeting).executeTakeFirst()
  if (!door) throw new NotFound()
  const { family, person } = door
  permit(visit, 'send-note', { family, meeting, person })
  return door
}

const toldOut = (visit: Visit) =>
  meetings(visit.tx)
    .selectFrom('meetings.seat')
    .select(['meeting_id as meeting', 'family_id as family', 'person_id as person'])
    .where('agency_id', '=', visit.agency)
    .where('person_id', '=', visit.person)
    .where('state', '=', 'left-out')
    .where('told_at', 'is not', null)
    .orderBy('added_at', 'desc')
    .$narrowType<{ person: PersonId }>()
