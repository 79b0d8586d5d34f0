import { publish } from '../../db/outbox.ts'
import { tablesOf } from '../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../shared/ids.ts'
import type { SystemVisit } from '../access/index.ts'

const meetings = tablesOf('meetings')

/** What this room tells the house, each about one person, in ids only. */
export type MeetingEvent =
  | 'invitations-sent'
  | 'meeting-changed'
  | 'meeting-called-off'
  | 'packet-ready'
  | 'message-thanks'

/** Tells the house that one of these happened for these people. */
export async function tell(
  { tx, agency }: SystemVisit,
  meeting: MeetingId,
  name: MeetingEvent,
  people: readonly PersonId[],
): Promise<void> {
  for (const person of people) await publish(tx, { name, agency, meeting, person })
}

/** The same for everyone who was invited and has a chair. */
export async function tellInvited(
  visit: SystemVisit,
  meeting: MeetingId,
  name: MeetingEvent,
): Promise<void> {
  await tell(visit, meeting, name, await invitedTo(visit, meeting))
}

async function invitedTo(visit: SystemVisit, meeting: MeetingId): Promise<PersonId[]> {
  const rows = await meetings(visit.tx)
    .selectFrom('meetings.seat')
    .select('person_id')
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .where('state', '=', 'invited')
    .execute()
  return rows.map((row) => row.person_id)
}
