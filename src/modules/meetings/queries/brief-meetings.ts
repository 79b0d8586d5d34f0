import { sql } from 'kysely'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId } from '../../../shared/ids.ts'
import { type Instant, momentOn } from '../../../shared/time.ts'
import type { Visit } from '../../access/index.ts'
import type { MeetingState, Purpose } from '../types.ts'

const meetings = tablesOf('meetings')

/** A meeting in one line of a staff page. */
export interface BriefMeeting {
  readonly id: MeetingId
  readonly family: FamilyId
  readonly purpose: Purpose
  readonly state: MeetingState
  readonly startsAt: Instant | null
  readonly place: string
}

/** The longest list one page shows. */
const most = 50

/**
 * One family's meetings, the newest first; or, without a family, what is ahead of the visitor: asks
 * that wait and meetings from today on, the next first. One question; the page asks for its own deed.
 */
export async function briefMeetings(visit: Visit, family?: FamilyId): Promise<BriefMeeting[]> {
  const today = momentOn(visit.timeZone, visit.today, '00:00')
  const when = sql`coalesce(starts_at, due_on::timestamptz, asked_at)`
  return meetings(visit.tx)
    .selectFrom('meetings.meeting')
    .select(['id', 'family_id as family', 'purpose', 'state', 'starts_at as startsAt', 'place'])
    .where('agency_id', '=', visit.agency)
    .where((m) =>
      family
        ? m('family_id', '=', family)
        : m.or([
            m('state', '=', 'asked'),
            m.and([
              m('state', 'in', ['preparing', 'ready', 'live', 'closing']),
              m.or([m('starts_at', 'is', null), m('starts_at', '>=', today)]),
            ]),
          ]),
    )
    .orderBy(when, family ? 'desc' : 'asc')
    .orderBy('id')
    .limit(most)
    .execute()
}
