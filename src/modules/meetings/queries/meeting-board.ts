import { sql } from 'kysely'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'
import { addDays, type Day, type Instant, momentOn } from '../../../shared/time.ts'
import { may, permit, type Visit } from '../../access/index.ts'
import { familyNames } from '../../families/index.ts'
import { namesOf } from '../../people/index.ts'
import type { MeetingState, Purpose } from '../types.ts'

const meetings = tablesOf('meetings')

/** One meeting in a staff list. */
export interface ListedMeeting {
  readonly id: MeetingId
  readonly family: FamilyId
  /** What the family calls itself; null for an ask that nobody has taken yet, unless one works with the family. */
  readonly familyCalled: string | null
  readonly purpose: Purpose
  readonly state: MeetingState
  readonly askedBy: PersonId
  readonly askedByName: string
  readonly askedAt: Instant
  readonly dueOn: Day | null
  readonly startsAt: Instant | null
  readonly place: string
  readonly coordinator: PersonId | null
  readonly coordinatorName: string | null
  readonly invited: number
  readonly answered: number
}

/** The meetings a staff member may work on, the asks that wait for a coordinator first. */
export interface MeetingBoard {
  readonly asks: readonly ListedMeeting[]
  readonly open: readonly ListedMeeting[]
  /** Closed, called off or refused in the last ninety days. */
  readonly over: readonly ListedMeeting[]
  /** The visitor may take an ask. */
  readonly mayTake: boolean
}

/** The longest list one page shows. */
const most = 100

/** The board of all meetings in the visitor's work. Three questions. */
export async function meetingBoard(visit: Visit): Promise<MeetingBoard> {
  permit(visit, 'read-board')
  const since = momentOn(visit.timeZone, addDays(visit.today, -90), '00:00')
  const all = await listed(visit, (found) =>
    found.where((m) =>
      m.or([
        m('m.state', 'not in', ['closed', 'called-off', 'refused']),
        m('m.asked_at', '>=', since),
        m('m.starts_at', '>=', since),
      ]),
    ),
  )
  const isOver = (one: ListedMeeting) => ['closed', 'called-off', 'refused'].includes(one.state)
  return {
    asks: all.filter((one) => one.state === 'asked'),
    open: all.filter((one) => one.state !== 'asked' && !isOver(one)),
    over: all.filter(isOver),
    mayTake: may(visit, 'take-meeting').may,
  }
}

type Found = ReturnType<typeof visible>

async function listed(visit: Visit, only: (all: Found) => Found): Promise<ListedMeeting[]> {
  const rows = await only(visible(visit)).execute()
  const isMine = (family: FamilyId, meeting: MeetingId) =>
    may(visit, 'read-meeting-work', { family, meeting }).may
  const mine = rows.filter((row) => isMine(row.family, row.id)).map((row) => row.family)
  const families = await familyNames(visit, mine)
  const names = await namesOf(
    visit,
    rows.flatMap((row) => [row.askedBy, row.coordinator]),
  )
  return rows.map((row) => ({
    ...row,
    familyCalled: isMine(row.family, row.id) ? (families.get(row.family) ?? '–') : null,
    askedByName: names.get(row.askedBy)?.goesBy ?? '–',
    coordinatorName: row.coordinator && (names.get(row.coordinator)?.goesBy ?? '–'),
  }))
}

const seatsOf = (m: 'invited' | 'answered') => sql<number>`(select count(*)::int
  from meetings.seat s join meetings.coming c using (agency_id, meeting_id, person_id)
  where s.agency_id = m.agency_id and s.meeting_id = m.id and s.state = 'invited'
    and (${m === 'invited'} or c.answer is not null))`

const visible = (visit: Visit) =>
  meetings(visit.tx)
    .selectFrom('meetings.meeting as m')
    .select(['m.id', 'm.family_id as family', 'm.purpose', 'm.state', 'm.asked_by as askedBy'])
    .select(['m.asked_at as askedAt', 'm.due_on as dueOn', 'm.starts_at as startsAt', 'm.place'])
    .select('m.coordinator_id as coordinator')
    .select([seatsOf('invited').as('invited'), seatsOf('answered').as('answered')])
    .where('m.agency_id', '=', visit.agency)
    .orderBy(sql`coalesce(m.starts_at, m.due_on::timestamptz, m.asked_at)`)
    .orderBy('m.id')
    .limit(most)
