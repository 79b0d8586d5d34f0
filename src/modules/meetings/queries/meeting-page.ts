import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import type { Instant } from '../../../shared/time.ts'
import { permit, type Visit } from '../../access/index.ts'
import { type Named, namesOf } from '../../people/index.ts'
import { aroundTheTable } from '../rules/around-the-table.ts'
import { unsaid } from '../rules/chair-for.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { readiness } from '../rules/readiness.ts'
import { byLink } from '../store.ts'
import type { Coming, Meeting, Side } from '../types.ts'
import { familyAt } from './family-at.ts'

const meetings = tablesOf('meetings')

/** One chair as everyone at the meeting may know it: who, and who they are to the children. */
export interface RosterSeat extends Pick<Named, 'person' | 'goesBy' | 'initials' | 'sayIt'> {
  /** In the family's words; empty for people of the agency and where nobody has said it. */
  readonly role: string
  readonly side: Side
  readonly isMe: boolean
}

/** What one person sees of a meeting before its day. Nobody else's answers are in here. */
export interface MeetingPage
  extends Pick<
    Meeting,
    'id' | 'family' | 'purpose' | 'state' | 'startsAt' | 'minutes' | 'place' | 'opening'
  > {
  /** What the coordinator goes by; null while nobody has taken the meeting. */
  readonly coordinator: string | null
  /** What the visitor wrote when they asked for it themselves; empty otherwise. */
  readonly myAsk: string
  /** Who asked for it, when that was the agency; which of the family it was is between them and us. */
  readonly askedBy: string | null
  readonly bottomLines: readonly string[]
  readonly roster: readonly RosterSeat[]
  /** What the visitor said about coming; null without a chair. */
  readonly mine: Pick<
    Coming,
    | 'answer'
    | 'byLink'
    | 'betterTime'
    | 'needsRide'
    | 'needsChildCare'
    | 'needsCallCost'
    | 'rideArranged'
    | 'way'
  > | null
  readonly mayChange: boolean
  /** How many people the visitor named or asked themselves. */
  readonly named: number
  readonly safetyAnswered: boolean
  readonly wordsDone: number
  readonly packetSentAt: Instant | null
}

/** The page of one meeting for somebody who may enter it. */
export async function meetingPage(visit: Visit, meeting: MeetingId): Promise<MeetingPage> {
  permit(visit, 'read-meeting', { meeting, family: familyAt(visit, meeting) })
  const row = await rowOf(visit, meeting)
  const seats = row.seats.filter((seat) => seat.state === 'invited' || isOwn(visit, seat))
  const names = await namesOf(visit, [
    row.coordinator,
    row.askedBy,
    ...seats.map(({ person }) => person),
  ])
  const { seats: _seats, mine, named, words, answered, coordinator, askedBy, myAsk, ...plain } = row
  return {
    ...plain,
    coordinator: coordinator ? (names.get(coordinator)?.goesBy ?? null) : null,
    myAsk: myAsk ?? '',
    askedBy: isOurs(row.seats, askedBy) ? (names.get(askedBy)?.goesBy ?? null) : null,
    bottomLines: row.bottomLines.map(({ line }) => line),
    roster: aroundTheTable(
      seats.flatMap(({ person, role, side }) => {
        const name = names.get(person)
        const said = role === unsaid ? '' : role
        return name ? [{ ...asSeat(name), role: said, side, isMe: person === visit.person }] : []
      }),
    ),
    mine: mine ?? null,
    mayChange: mayStillChange(row.state),
    named: named.length + seats.filter(({ trustedBy }) => trustedBy === visit.person).length,
    safetyAnswered: answered.length > 0,
    wordsDone: readiness(words.map(({ part }) => part)).done,
  }
}

const isOurs = (seats: readonly { person: PersonId; side: Side }[], person: PersonId) =>
  seats.some((seat) => seat.person === person && seat.side === 'professional')

const asSeat = ({ person, goesBy, initials, sayIt }: Named) => ({ person, goesBy, initials, sayIt })

/** Before invitations go out, a person knows of their own chair and of those they asked for. */
const isOwn = (visit: Visit, seat: { person: PersonId; trustedBy: PersonId | null }): boolean =>
  seat.person === visit.person || seat.trustedBy === visit.person

async function rowOf(visit: Visit, meeting: MeetingId) {
  const { person } = visit
  const found = await meetings(visit.tx)
    .selectFrom('meetings.meeting as m')
    .select([
      'm.id',
      'm.family_id as family',
      'm.purpose',
      'm.state',
      'm.starts_at as startsAt',
      'm.minutes',
      'm.place',
      'm.opening',
      'm.coordinator_id as coordinator',
      'm.asked_by as askedBy',
    ])
    .select((one) => [
      one
        .selectFrom('meetings.ask as q')
        .select('q.why')
        .whereRef('q.agency_id', '=', 'm.agency_id')
        .whereRef('q.meeting_id', '=', 'm.id')
        .where('q.said_by', '=', person)
        .as('myAsk'),
      jsonArrayFrom(
        one
          .selectFrom('meetings.bottom_line as b')
          .select('b.line')
          .whereRef('b.agency_id', '=', 'm.agency_id')
          .whereRef('b.meeting_id', '=', 'm.id')
          .where('b.superseded_at', 'is', null)
          .orderBy('b.place_in_list'),
      ).as('bottomLines'),
      jsonArrayFrom(
        one
          .selectFrom('meetings.seat as s')
          .select([
            's.person_id as person',
            's.role',
            's.side',
            's.state',
            's.trusted_by as trustedBy',
          ])
          .whereRef('s.agency_id', '=', 'm.agency_id')
          .whereRef('s.meeting_id', '=', 'm.id')
          .where('s.state', '<>', 'left-out')
          .orderBy('s.added_at')
          .orderBy('s.id'),
      ).as('seats'),
      jsonObjectFrom(
        one
          .selectFrom('meetings.coming as c')
          .select([
            'c.answer',
            'c.better_time as betterTime',
            'c.needs_ride as needsRide',
            'c.needs_child_care as needsChildCare',
            'c.needs_call_cost as needsCallCost',
            'c.ride_arranged as rideArranged',
            'c.way',
          ])
          .select(byLink.as('byLink'))
          .whereRef('c.agency_id', '=', 'm.agency_id')
          .whereRef('c.meeting_id', '=', 'm.id')
          .where('c.person_id', '=', person),
      ).as('mine'),
      jsonArrayFrom(
        one
          .selectFrom('meetings.wished_person as w')
          .select('w.id')
          .whereRef('w.agency_id', '=', 'm.agency_id')
          .whereRef('w.meeting_id', '=', 'm.id')
          .where('w.named_by', '=', person)
          .where('w.state', 'in', ['named', 'seated']),
      ).as('named'),
      jsonArrayFrom(
        one
          .selectFrom('meetings.prepared_word as p')
          .select('p.part')
          .whereRef('p.agency_id', '=', 'm.agency_id')
          .whereRef('p.meeting_id', '=', 'm.id')
          .where('p.person_id', '=', person)
          .where('p.superseded_at', 'is', null),
      ).as('words'),
      jsonArrayFrom(
        one
          .selectFrom('meetings.safety_answer as a')
          .select('a.id')
          .whereRef('a.agency_id', '=', 'm.agency_id')
          .whereRef('a.meeting_id', '=', 'm.id')
          .where('a.person_id', '=', person)
          .limit(1),
      ).as('answered'),
      one
        .selectFrom('meetings.packet as k')
        .select('k.sent_at')
        .whereRef('k.agency_id', '=', 'm.agency_id')
        .whereRef('k.meeting_id', '=', 'm.id')
        .as('packetSentAt'),
    ])
    .where('m.agency_id', '=', visit.agency)
    .where('m.id', '=', meeting)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}
