import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import type { Instant } from '../../../shared/time.ts'
import { type Deed, may, membersOf, permit, sharingReach, type Visit } from '../../access/index.ts'
import { namesOf } from '../../people/index.ts'
import { capacitiesAt } from '../rules/capacities-at.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import type { PacketWay, Purpose, WordPart } from '../types.ts'

const meetings = tablesOf('meetings')

/** Words everyone at the meeting may read, as they stand in the pages. */
export interface SaidWords {
  readonly part: WordPart
  readonly words: string
  readonly by: string
  readonly typedBy: string | null
}

/** Who gets the pages, in which way, and whether they have them. */
export interface PacketReader {
  readonly person: PersonId
  readonly goesBy: string
  readonly role: string
  readonly invited: boolean
  readonly way: PacketWay
  readonly given: boolean
  readonly language: 'en' | 'es'
  /** A child or a youth, who is spoken to as one. */
  readonly isYoung: boolean
  /** Whether the sharing matrix lets this reader read what the agency found. */
  readonly readsFindings: boolean
}

/** The pages as they are being made. */
export interface PacketWork {
  readonly family: FamilyId
  readonly purpose: Purpose
  readonly startsAt: Instant | null
  readonly minutes: number
  readonly place: string
  readonly opening: string
  readonly written: {
    readonly whyWeMeet: string
    readonly goingWell: string
    readonly worries: string
    readonly howTheDayGoes: string
    readonly sent: boolean
  } | null
  /** What the asker wrote, to begin from. */
  readonly why: string
  readonly bottomLines: readonly string[]
  readonly said: readonly SaidWords[]
  readonly readers: readonly PacketReader[]
  readonly mayMake: boolean
}

/** The packet for those who make it: the coordinator, the family's worker, the supervisor. Three questions. */
export async function packetWork(
  visit: Visit,
  id: MeetingId,
  ...deeds: readonly Deed[]
): Promise<PacketWork> {
  const found = await load(visit, id)
  if (!found) throw new NotFound()
  const { state, bottomLines, said, readers, packet, ...meeting } = found
  const subject = { meeting: id, family: meeting.family }
  for (const deed of ['read-meeting-work', ...deeds] as const) permit(visit, deed, subject)
  const names = await namesOf(visit, [
    ...readers.map((one) => one.person),
    ...said.flatMap((one) => [one.person, one.typedBy]),
  ])
  const called = (person: PersonId) => names.get(person)?.goesBy ?? '–'
  const members = await membersOf(visit, [meeting.family])
  const readsFindings = (person: PersonId) =>
    capacitiesAt(members, person, visit.today).some((as) =>
      ['F', 'S'].includes(sharingReach('allegation-or-finding', as)),
    )
  return {
    ...meeting,
    why: meeting.why ?? '',
    written: packet && {
      whyWeMeet: packet.whyWeMeet,
      goingWell: packet.goingWell,
      worries: packet.worries,
      howTheDayGoes: packet.howTheDayGoes,
      sent: packet.sentAt !== null,
    },
    bottomLines: bottomLines.map(({ line }) => line),
    said: said.map(({ part, words, person, typedBy }) => ({
      part,
      words,
      by: called(person),
      typedBy: typedBy === person ? null : called(typedBy),
    })),
    readers: readers.map(({ person, role, side, state: seat, way, givenAt }) => ({
      person,
      goesBy: called(person),
      role,
      invited: seat === 'invited',
      way,
      given: givenAt !== null,
      language: names.get(person)?.language ?? 'en',
      isYoung: side === 'child',
      readsFindings: readsFindings(person),
    })),
    mayMake: mayStillChange(state) && may(visit, 'make-packet', subject).may,
  }
}

const load = (visit: Visit, id: MeetingId) =>
  meetings(visit.tx)
    .selectFrom('meetings.meeting as m')
    .select(['m.family_id as family', 'm.state', 'm.purpose', 'm.starts_at as startsAt'])
    .select(['m.minutes', 'm.place', 'm.opening'])
    .select((m) => [
      m
        .selectFrom('meetings.ask as q')
        .select('q.why')
        .whereRef('q.agency_id', '=', 'm.agency_id')
        .whereRef('q.meeting_id', '=', 'm.id')
        .as('why'),
      jsonObjectFrom(
        m
          .selectFrom('meetings.packet as p')
          .select(['p.why_we_meet as whyWeMeet', 'p.going_well as goingWell', 'p.worries'])
          .select(['p.how_the_day_goes as howTheDayGoes', 'p.sent_at as sentAt'])
          .whereRef('p.agency_id', '=', 'm.agency_id')
          .whereRef('p.meeting_id', '=', 'm.id'),
      ).as('packet'),
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
          .selectFrom('meetings.prepared_word as w')
          .innerJoin('meetings.seat as t', (on) =>
            on
              .onRef('t.agency_id', '=', 'w.agency_id')
              .onRef('t.meeting_id', '=', 'w.meeting_id')
              .onRef('t.person_id', '=', 'w.person_id'),
          )
          .select(['w.part', 'w.words', 'w.person_id as person', 'w.typed_by as typedBy'])
          .whereRef('w.agency_id', '=', 'm.agency_id')
          .whereRef('w.meeting_id', '=', 'm.id')
          .where('w.audience', '=', 'meeting')
          .where('w.superseded_at', 'is', null)
          .where('t.state', '<>', 'left-out')
          .orderBy('w.said_at')
          .orderBy('w.id'),
      ).as('said'),
      jsonArrayFrom(
        m
          .selectFrom('meetings.seat as s')
          .innerJoin('meetings.coming as c', (on) =>
            on
              .onRef('c.agency_id', '=', 's.agency_id')
              .onRef('c.meeting_id', '=', 's.meeting_id')
              .onRef('c.person_id', '=', 's.person_id'),
          )
          .select(['s.person_id as person', 's.role', 's.side', 's.state'])
          .select('c.packet_way as way')
          .select('c.packet_given_at as givenAt')
          .whereRef('s.agency_id', '=', 'm.agency_id')
          .whereRef('s.meeting_id', '=', 'm.id')
          .where('s.state', '<>', 'left-out')
          .orderBy('s.added_at')
          .orderBy('s.id'),
      ).as('readers'),
    ])
    .where('m.agency_id', '=', visit.agency)
    .where('m.id', '=', id)
    .executeTakeFirst()
