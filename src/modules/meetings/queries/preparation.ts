import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import type { SystemVisit } from '../../access/index.ts'
import { byLink, meetingColumns } from '../store.ts'
import type {
  AskWords,
  CallNote,
  Coming,
  Meeting,
  SafetyStanding,
  Seat,
  WordPart,
} from '../types.ts'

const meetings = tablesOf('meetings')

/** A chair with whether and how its person comes. */
export interface Chair extends Seat, Omit<Coming, 'person'> {
  /** What we do so that the person can come, without why. */
  readonly arrangement: string
}

/** A meeting with all that was done to prepare it. */
export interface Preparation {
  readonly meeting: Meeting
  /** What the asker said. */
  readonly ask: AskWords
  readonly bottomLines: readonly string[]
  readonly chairs: readonly Chair[]
  readonly safety: readonly SafetyStanding[]
  readonly calls: readonly CallNote[]
  readonly words: readonly { readonly person: PersonId; readonly part: WordPart }[]
  /** `changed`: sent, and made anew since. */
  readonly packet: 'not-written' | 'written' | 'sent' | 'changed'
  /** Names on people's lists that wait for an answer. */
  readonly wishes: number
}

const nothingSaid: AskWords = { why: '', dueBecause: '', knownRisks: '' }

/** Everything about getting a meeting ready in one question, each part as far as the visitor may see it. */
export async function preparation(visit: SystemVisit, id: MeetingId): Promise<Preparation> {
  const row = await meetings(visit.tx)
    .selectFrom('meetings.meeting as m')
    .select(meetingColumns.map((column) => `m.${column}` as const))
    .select((m) => [
      jsonObjectFrom(
        m
          .selectFrom('meetings.ask as q')
          .select(['q.why', 'q.due_because as dueBecause', 'q.known_risks as knownRisks'])
          .whereRef('q.agency_id', '=', 'm.agency_id')
          .whereRef('q.meeting_id', '=', 'm.id'),
      ).as('ask'),
      jsonArrayFrom(
        m
          .selectFrom('meetings.bottom_line as b')
          .select('b.line')
          .whereRef('b.agency_id', '=', 'm.agency_id')
          .whereRef('b.meeting_id', '=', 'm.id')
          .where('b.superseded_at', 'is', null)
          .orderBy('b.place_in_list'),
      ).as('bottomLines'),
      jsonArrayFrom(
        m
          .selectFrom('meetings.seat as s')
          .innerJoin('meetings.coming as c', (on) =>
            on
              .onRef('c.agency_id', '=', 's.agency_id')
              .onRef('c.meeting_id', '=', 's.meeting_id')
              .onRef('c.person_id', '=', 's.person_id'),
          )
          .select(['s.person_id as person', 's.side', 's.role', 's.trusted_by as trustedBy'])
          .select(['s.state', 's.here', 'c.invited_at as invitedAt', 'c.answer', 'c.way'])
          .select(['c.better_time as betterTime', 'c.needs_ride as needsRide', 'c.arrangement'])
          .select(['c.needs_child_care as needsChildCare', 'c.needs_call_cost as needsCallCost'])
          .select(['c.ride_arranged as rideArranged', 'c.packet_way as packetWay'])
          .select('c.packet_given_at as packetGivenAt')
          .select(byLink.as('byLink'))
          .whereRef('s.agency_id', '=', 'm.agency_id')
          .whereRef('s.meeting_id', '=', 'm.id')
          .orderBy(sql`array_position(array['family', 'child', 'neutral', 'professional'], s.side)`)
          .orderBy('s.added_at')
          .orderBy('s.id'),
      ).as('chairs'),
      jsonArrayFrom(
        m
          .selectFrom('meetings.safety_answer as a')
          .distinctOn('a.person_id')
          .select(['a.person_id as person', 'a.answer'])
          .select(sql<boolean>`a.arranged_at is not null`.as('arranged'))
          .whereRef('a.agency_id', '=', 'm.agency_id')
          .whereRef('a.meeting_id', '=', 'm.id')
          .orderBy('a.person_id')
          .orderBy('a.said_at', 'desc'),
      ).as('safety'),
      jsonArrayFrom(
        m
          .selectFrom('meetings.call_note as n')
          .select(['n.person_id as person', 'n.channel', 'n.outcome'])
          .whereRef('n.agency_id', '=', 'm.agency_id')
          .whereRef('n.meeting_id', '=', 'm.id')
          .orderBy('n.at'),
      ).as('calls'),
      jsonArrayFrom(
        m
          .selectFrom('meetings.prepared_word as w')
          .select(['w.person_id as person', 'w.part'])
          .whereRef('w.agency_id', '=', 'm.agency_id')
          .whereRef('w.meeting_id', '=', 'm.id')
          .where('w.superseded_at', 'is', null),
      ).as('words'),
      jsonObjectFrom(
        m
          .selectFrom('meetings.packet as p')
          .select(sql<boolean>`p.sent_at is not null`.as('sent'))
          .select(sql<boolean>`p.made_at > p.sent_at`.as('changed'))
          .whereRef('p.agency_id', '=', 'm.agency_id')
          .whereRef('p.meeting_id', '=', 'm.id'),
      ).as('packet'),
      m
        .selectFrom('meetings.wished_person as v')
        .select(sql<number>`count(*)::int`.as('count'))
        .whereRef('v.agency_id', '=', 'm.agency_id')
        .whereRef('v.meeting_id', '=', 'm.id')
        .where('v.state', '=', 'named')
        .as('wishes'),
    ])
    .where('m.agency_id', '=', visit.agency)
    .where('m.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const { ask, bottomLines, chairs, safety, calls, words, packet, wishes, ...meeting } = row
  return {
    meeting,
    ask: ask ?? nothingSaid,
    bottomLines: bottomLines.map(({ line }) => line),
    chairs,
    safety,
    calls,
    words,
    packet: packetStanding(packet),
    wishes: wishes ?? 0,
  }
}

const packetStanding = (
  packet: { readonly sent: boolean; readonly changed: boolean } | null,
): Preparation['packet'] => {
  if (packet === null) return 'not-written'
  if (!packet.sent) return 'written'
  return packet.changed ? 'changed' : 'sent'
}
