import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'
import type { Instant } from '../../../shared/time.ts'
import type { SystemVisit } from '../../access/index.ts'
import type { MeetingState } from '../types.ts'

const meetings = tablesOf('meetings')

/** What a message or a link may know of a meeting. */
export interface MeetingTimes {
  readonly meeting: MeetingId
  readonly family: FamilyId
  readonly state: MeetingState
  readonly startsAt: Instant | null
  readonly minutes: number
  readonly place: string
  readonly asker: PersonId
  readonly coordinator: PersonId | null
}

/** When and where a meeting is; null when there is none in reach. */
export async function meetingTimes(
  visit: SystemVisit,
  meeting: MeetingId,
): Promise<MeetingTimes | null> {
  const row = await meetings(visit.tx)
    .selectFrom('meetings.meeting')
    .select([
      'id as meeting',
      'family_id as family',
      'state',
      'starts_at as startsAt',
      'minutes',
      'place',
      'asked_by as asker',
      'coordinator_id as coordinator',
    ])
    .where('agency_id', '=', visit.agency)
    .where('id', '=', meeting)
    .executeTakeFirst()
  return row ?? null
}

/** Who leads a meeting; null while nobody has taken it, or when it is out of reach. */
export async function coordinatorOf(
  visit: SystemVisit,
  meeting: MeetingId,
): Promise<PersonId | null> {
  return (await meetingTimes(visit, meeting))?.coordinator ?? null
}
