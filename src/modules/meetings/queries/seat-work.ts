import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { type Instant, instantOf } from '../../../shared/time.ts'
import { type Deed, may, permit, type Visit } from '../../access/index.ts'
import { type Contact, contactsOf, type Named, namesOf } from '../../people/index.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import type {
  CallChannel,
  CallOutcome,
  Coming,
  SafetyKind,
  WordAudience,
  WordPart,
} from '../types.ts'

const meetings = tablesOf('meetings')

/** One try or talk, as it was noted. */
export interface NotedCall {
  readonly at: Instant
  readonly by: string
  readonly channel: CallChannel
  readonly outcome: CallOutcome
  readonly minutes: number | null
  readonly note: string
}

/** Words a person left, as far as the visitor may read them. */
export interface TypedWord {
  readonly part: WordPart
  readonly words: string
  readonly audience: WordAudience
  readonly readAloud: boolean
  /** Who typed them, when it was not the person. */
  readonly typedBy: string | null
}

/** Everything the coordinator needs to prepare one person. */
export interface SeatWork {
  readonly who: Named
  /** A child or a youth, who is spoken to as one. */
  readonly isYoung: boolean
  /** How the visitor is called, to say it on the phone. */
  readonly visitor: string
  readonly role: string
  readonly invited: boolean
  readonly coming: Pick<
    Coming,
    | 'answer'
    | 'betterTime'
    | 'needsRide'
    | 'needsChildCare'
    | 'needsCallCost'
    | 'rideArranged'
    | 'way'
    | 'packetWay'
  >
  readonly contacts: readonly Contact[]
  readonly calls: readonly NotedCall[]
  readonly words: readonly TypedWord[]
  /** The latest answer to the safety question, for whoever may read it. */
  readonly safety: { readonly answer: SafetyKind; readonly arranged: boolean } | null
  readonly mayChange: boolean
  /** Only the coordinator hears and types what somebody does not feel safe about. */
  readonly hearsSafety: boolean
}

/** The call page of one person, for the coordinator and the supervisor. Four questions. */
export async function seatWork(
  visit: Visit,
  id: MeetingId,
  person: PersonId,
  ...deeds: readonly Deed[]
): Promise<SeatWork> {
  const found = await load(visit, id, person)
  if (!found) throw new NotFound()
  const { family } = found
  const subject = { meeting: id, family, person }
  for (const deed of ['read-meeting-work', ...deeds] as const) permit(visit, deed, subject)
  if (!may(visit, 'log-call', subject).may) throw new NotFound()
  const contacts = await contactsOf(visit, { person, family, meeting: id })
  const names = await namesOf(visit, [
    person,
    visit.person,
    ...found.calls.map((call) => call.by),
    ...found.words.map((word) => word.typedBy),
  ])
  const who = names.get(person)
  if (!who) throw new NotFound()
  const called = (one: PersonId) => names.get(one)?.goesBy ?? '–'
  return {
    who,
    isYoung: found.side === 'child',
    visitor: called(visit.person),
    role: found.role,
    invited: found.state === 'invited',
    coming: {
      answer: found.answer,
      betterTime: found.betterTime,
      needsRide: found.needsRide,
      needsChildCare: found.needsChildCare,
      needsCallCost: found.needsCallCost,
      rideArranged: found.rideArranged,
      way: found.way,
      packetWay: found.packetWay,
    },
    contacts,
    calls: found.calls.map((call) => ({
      ...call,
      at: instantOf(new Date(call.at)),
      by: called(call.by),
    })),
    words: found.words.map((word) => ({
      ...word,
      typedBy: word.typedBy === person ? null : called(word.typedBy),
    })),
    safety: found.safety[0] ?? null,
    mayChange: mayStillChange(found.meetingState),
    hearsSafety: may(visit, 'read-safety-answers', subject).may,
  }
}

const load = (visit: Visit, meeting: MeetingId, person: PersonId) =>
  meetings(visit.tx)
    .selectFrom('meetings.seat as s')
    .innerJoin('meetings.coming as c', (on) =>
      on
        .onRef('c.agency_id', '=', 's.agency_id')
        .onRef('c.meeting_id', '=', 's.meeting_id')
        .onRef('c.person_id', '=', 's.person_id'),
    )
    .innerJoin('meetings.meeting as m', (on) =>
      on.onRef('m.agency_id', '=', 's.agency_id').onRef('m.id', '=', 's.meeting_id'),
    )
    .select([
      'm.state as meetingState',
      's.family_id as family',
      's.side',
      's.role',
      's.state',
      'c.way',
    ])
    .select(['c.answer', 'c.packet_way as packetWay', 'c.ride_arranged as rideArranged'])
    .select(['c.better_time as betterTime', 'c.needs_ride as needsRide'])
    .select(['c.needs_child_care as needsChildCare', 'c.needs_call_cost as needsCallCost'])
    .select((s) => [
      jsonArrayFrom(
        s
          .selectFrom('meetings.call_note as n')
          .select(['n.at', 'n.by_person_id as by', 'n.channel', 'n.outcome', 'n.minutes', 'n.note'])
          .whereRef('n.agency_id', '=', 's.agency_id')
          .whereRef('n.meeting_id', '=', 's.meeting_id')
          .whereRef('n.person_id', '=', 's.person_id')
          .orderBy('n.at', 'desc'),
      ).as('calls'),
      jsonArrayFrom(
        s
          .selectFrom('meetings.prepared_word as w')
          .select(['w.part', 'w.words', 'w.audience', 'w.read_aloud as readAloud'])
          .select('w.typed_by as typedBy')
          .whereRef('w.agency_id', '=', 's.agency_id')
          .whereRef('w.meeting_id', '=', 's.meeting_id')
          .whereRef('w.person_id', '=', 's.person_id')
          .where('w.superseded_at', 'is', null)
          .orderBy('w.said_at'),
      ).as('words'),
      jsonArrayFrom(
        s
          .selectFrom('meetings.safety_answer as a')
          .select('a.answer')
          .select(sql<boolean>`a.arranged_at is not null`.as('arranged'))
          .whereRef('a.agency_id', '=', 's.agency_id')
          .whereRef('a.meeting_id', '=', 's.meeting_id')
          .whereRef('a.person_id', '=', 's.person_id')
          .orderBy('a.said_at', 'desc')
          .limit(1),
      ).as('safety'),
    ])
    .where('s.agency_id', '=', visit.agency)
    .where('s.meeting_id', '=', meeting)
    .where('s.person_id', '=', person)
    .executeTakeFirst()
