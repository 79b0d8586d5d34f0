import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import type { Instant } from '../../../shared/time.ts'
import { permit, type Visit } from '../../access/index.ts'
import type { Answer, MeetingState, Purpose } from '../types.ts'

const meetings = tablesOf('meetings')

/** One meeting in somebody's own list. */
export interface MyMeeting {
  readonly id: MeetingId
  readonly purpose: Purpose
  readonly state: MeetingState
  readonly startsAt: Instant | null
  readonly place: string
  readonly askedByMe: boolean
  /** Why it was refused or called off, in the words it was told in. */
  readonly endedBecause: string
  /** What the visitor said about coming. */
  readonly answer: Answer | null
  readonly invited: boolean
}

/**
 * The meetings the visitor may enter, the next one first, then those without a day, then the past; and
 * those they asked for, as long as nobody took them: whoever is left out does not learn when and where.
 */
export async function myMeetings(visit: Visit): Promise<MyMeeting[]> {
  permit(visit, 'read-meetings', { person: visit.person })
  const mine = visit.facts.passes.filter((pass) => !pass.ended).map((pass) => pass.meeting)
  const rows = await meetings(visit.tx)
    .selectFrom('meetings.meeting as m')
    .leftJoin('meetings.coming as c', (join) =>
      join
        .onRef('c.agency_id', '=', 'm.agency_id')
        .onRef('c.meeting_id', '=', 'm.id')
        .on('c.person_id', '=', visit.person),
    )
    .select([
      'm.id',
      'm.purpose',
      'm.state',
      'm.starts_at as startsAt',
      'm.place',
      'm.asked_by as askedBy',
      'm.ended_because as endedBecause',
      'c.answer',
      'c.invited_at as invitedAt',
    ])
    .where('m.agency_id', '=', visit.agency)
    .where((either) =>
      either.or([
        either.and([
          either('m.asked_by', '=', visit.person),
          either('m.state', 'in', ['asked', 'refused']),
          either('m.starts_at', 'is', null),
        ]),
        ...(mine.length > 0 ? [either('m.id', 'in', mine)] : []),
      ]),
    )
    .execute()
  return rows
    .map(({ askedBy, invitedAt, ...row }) => ({
      ...row,
      askedByMe: askedBy === visit.person,
      invited: invitedAt !== null,
    }))
    .sort((a, b) => placeInList(a) - placeInList(b) || byTime(a, b))
}

const placeInList = ({ state, startsAt }: MyMeeting): number =>
  isOver(state) ? 2 : startsAt === null ? 1 : 0

const isOver = (state: MeetingState) =>
  state === 'closed' || state === 'called-off' || state === 'refused'

function byTime(a: MyMeeting, b: MyMeeting): number {
  const order = (a.startsAt ?? '').localeCompare(b.startsAt ?? '')
  return isOver(a.state) ? -order : order
}
