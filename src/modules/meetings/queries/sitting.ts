import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { membersOf, type SystemVisit } from '../../access/index.ts'
import { meetingColumns } from '../store.ts'
import type { BottomLine, Decision, LeftWord, Meeting, Pause, Seat, SpokenWord } from '../types.ts'

const meetings = tablesOf('meetings')

/** A meeting while it is held: who sits there, what was said and what is on the table. */
export interface Sitting {
  readonly meeting: Meeting
  readonly onBreak: boolean
  readonly seats: readonly Seat[]
  readonly spoken: readonly SpokenWord[]
  readonly left: readonly LeftWord[]
  readonly decisions: readonly Decision[]
  readonly bottomLines: readonly BottomLine[]
  /** Those not yet answered; the coordinator's alone. */
  readonly pauses: readonly Pause[]
}

/** Everything about a meeting under way in one question, each part as far as the visitor may see it. */
export async function sitting(visit: SystemVisit, id: MeetingId): Promise<Sitting> {
  const row = await meetings(visit.tx)
    .selectFrom('meetings.meeting as m')
    .select(meetingColumns.map((column) => `m.${column}` as const))
    .select('m.break_at')
    .select((m) => [
      jsonArrayFrom(
        m
          .selectFrom('meetings.seat as s')
          .select(['s.person_id as person', 's.side', 's.role', 's.trusted_by as trustedBy'])
          .select(['s.state', 's.here'])
          .whereRef('s.agency_id', '=', 'm.agency_id')
          .whereRef('s.meeting_id', '=', 'm.id')
          .where('s.state', '<>', 'left-out')
          .orderBy('s.added_at')
          .orderBy('s.id'),
      ).as('seats'),
      jsonArrayFrom(
        m
          .selectFrom('meetings.spoken_word as w')
          .select(['w.person_id as person', 'w.stage', 'w.words', 'w.passed'])
          .select(['w.read_for_them as readForThem', 'w.typed_by as typedBy'])
          .whereRef('w.agency_id', '=', 'm.agency_id')
          .whereRef('w.meeting_id', '=', 'm.id')
          .orderBy('w.at')
          .orderBy('w.id'),
      ).as('spoken'),
      jsonArrayFrom(
        m
          .selectFrom('meetings.prepared_word as p')
          .select(['p.person_id as person', 'p.part', 'p.words', 'p.audience'])
          .select('p.read_aloud as readAloud')
          .whereRef('p.agency_id', '=', 'm.agency_id')
          .whereRef('p.meeting_id', '=', 'm.id')
          .where('p.superseded_at', 'is', null)
          .orderBy('p.said_at')
          .orderBy('p.id'),
      ).as('left'),
      jsonArrayFrom(
        m
          .selectFrom('meetings.decision as d')
          .select(['d.id', 'd.number', 'd.idea', 'd.child_idea as childIdea', 'd.state'])
          .select('d.outcome_words as outcome')
          .whereRef('d.agency_id', '=', 'm.agency_id')
          .whereRef('d.meeting_id', '=', 'm.id')
          .orderBy('d.number'),
      ).as('decisions'),
      jsonArrayFrom(
        m
          .selectFrom('meetings.bottom_line as b')
          .select(['b.id', 'b.line', 'b.met', 'b.not_yet_because as notYetBecause'])
          .whereRef('b.agency_id', '=', 'm.agency_id')
          .whereRef('b.meeting_id', '=', 'm.id')
          .where('b.superseded_at', 'is', null)
          .orderBy('b.place_in_list'),
      ).as('bottomLines'),
      jsonArrayFrom(
        m
          .selectFrom('meetings.pause as q')
          .select(['q.person_id as person', 'q.because'])
          .whereRef('q.agency_id', '=', 'm.agency_id')
          .whereRef('q.meeting_id', '=', 'm.id')
          .where('q.seen_at', 'is', null)
          .orderBy('q.asked_at'),
      ).as('pauses'),
    ])
    .where('m.agency_id', '=', visit.agency)
    .where('m.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const { break_at, seats, spoken, left, decisions, bottomLines, pauses, ...meeting } = row
  return {
    meeting,
    onBreak: break_at !== null,
    seats,
    spoken,
    left,
    decisions,
    bottomLines,
    pauses,
  }
}

/** Who of the family's people speaks for the agency, and who answers with a child's words. */
export async function sidesAround(
  visit: SystemVisit,
  family: FamilyId,
): Promise<{ readonly agency: ReadonlySet<PersonId>; readonly young: ReadonlySet<PersonId> }> {
  const members = (await membersOf(visit, [family])).filter(
    ({ until }) => until === null || until > visit.today,
  )
  const of = (is: (one: (typeof members)[number]) => boolean) =>
    new Set(members.filter(is).map(({ person }) => person))
  return {
    agency: of(({ as }) => as === 'worker' || as === 'supervisor'),
    young: of(({ as, youth }) => as === 'child' && !youth),
  }
}
