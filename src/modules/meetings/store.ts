import { sql, type Updateable } from 'kysely'
import { newId } from '../../db/new-id.ts'
import type { Database } from '../../db/tables.ts'
import { tablesOf } from '../../db/transaction.ts'
import type { FamilyId, MeetingId, PersonId } from '../../shared/ids.ts'
import { NotFound } from '../../shared/not-found.ts'
import type { Door, SystemVisit, Visit } from '../access/index.ts'
import type {
  AskWords,
  Meeting,
  SafetyKind,
  Side,
  SpokenWord,
  WordAudience,
  WordPart,
} from './types.ts'

const meetings = tablesOf('meetings')

/** A meeting as the types name it, for a select. */
export const meetingColumns = [
  'id',
  'family_id as family',
  'purpose',
  'state',
  'due_on as dueOn',
  'asked_by as askedBy',
  'asked_at as askedAt',
  'coordinator_id as coordinator',
  'starts_at as startsAt',
  'minutes',
  'place',
  'opening',
  'stage',
  'stage_at as stageAt',
  'family_time as familyTime',
  'family_time_began_at as familyTimeBegan',
  'family_time_ended_at as familyTimeEnded',
  'began_at as began',
  'closed_at as closedAt',
  'next_on as nextOn',
  'ended_because as endedBecause',
] as const

/** Of `meetings.coming as c`: the answer came through a link alone, from whoever held it. */
export const byLink = sql<boolean>`coalesce(c.answered_through = 'link', false)`

/** A meeting as far as it is in reach; not found otherwise. */
export async function findMeeting(visit: SystemVisit, id: MeetingId): Promise<Meeting> {
  const found = await one(visit, id).executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

/** The same, held until the transaction ends, so that two presses cannot both decide. */
export async function lockMeeting(visit: SystemVisit, id: MeetingId): Promise<Meeting> {
  const found = await one(visit, id).forUpdate().executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

const one = (visit: SystemVisit, id: MeetingId) =>
  meetings(visit.tx)
    .selectFrom('meetings.meeting')
    .select(meetingColumns)
    .where('agency_id', '=', visit.agency)
    .where('id', '=', id)

/** Changes a meeting; not found when the visitor may not write it. */
export async function saveMeeting(
  visit: SystemVisit,
  id: MeetingId,
  changes: Updateable<Database['meetings.meeting']>,
): Promise<void> {
  const { numUpdatedRows } = await meetings(visit.tx)
    .updateTable('meetings.meeting')
    .set(changes)
    .where('agency_id', '=', visit.agency)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** Keeps what the visitor said when they asked for a meeting, apart from what everyone at it may know. */
export async function saveAskWords(
  visit: Visit,
  { id, family }: Pick<Meeting, 'id' | 'family'>,
  { why, dueBecause, knownRisks = '' }: Omit<AskWords, 'knownRisks'> & Partial<AskWords>,
): Promise<void> {
  await meetings(visit.tx)
    .insertInto('meetings.ask')
    .values({
      agency_id: visit.agency,
      id: newId(),
      meeting_id: id,
      family_id: family,
      said_by: visit.person,
      why,
      due_because: dueBecause,
      known_risks: knownRisks,
    })
    .execute()
}

/** Writes down what must be true for the child, in its order; empty lines are none. */
export async function addBottomLines(
  visit: SystemVisit,
  { id, family }: Pick<Meeting, 'id' | 'family'>,
  lines: readonly string[],
): Promise<void> {
  const written = lines.filter((line) => line.trim() !== '')
  if (written.length === 0) return
  await meetings(visit.tx)
    .insertInto('meetings.bottom_line')
    .values(
      written.map((line, i) => ({
        agency_id: visit.agency,
        id: newId(),
        meeting_id: id,
        family_id: family,
        place_in_list: i + 1,
        line,
      })),
    )
    .execute()
}

/** Sets chairs at the table, each with an open question whether the person comes. A chair that is there stays. */
export async function addSeats(
  visit: SystemVisit,
  { id, family }: Pick<Meeting, 'id' | 'family'>,
  seats: readonly {
    readonly person: PersonId
    readonly side: Side
    readonly role: string
    readonly trustedBy?: PersonId
    readonly addedBy: PersonId
  }[],
): Promise<void> {
  if (seats.length === 0) return
  const placed = { agency_id: visit.agency, meeting_id: id, family_id: family }
  await meetings(visit.tx)
    .insertInto('meetings.seat')
    .values(
      seats.map(({ person, side, role, trustedBy, addedBy }) => ({
        ...placed,
        id: newId(),
        person_id: person,
        side,
        role,
        trusted_by: trustedBy ?? null,
        added_by: addedBy,
        added_at: visit.now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await meetings(visit.tx)
    .insertInto('meetings.coming')
    .values(seats.map(({ person }) => ({ ...placed, id: newId(), person_id: person })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Changes a chair at the table; not found when there is none in reach. */
export async function saveSeat(
  visit: SystemVisit,
  meeting: MeetingId,
  person: PersonId,
  changes: Updateable<Database['meetings.seat']>,
): Promise<void> {
  const { numUpdatedRows } = await meetings(visit.tx)
    .updateTable('meetings.seat')
    .set(changes)
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .where('person_id', '=', person)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** Changes whether and how a person comes; not found when they have no chair in reach. */
export async function saveComing(
  visit: SystemVisit,
  meeting: MeetingId,
  person: PersonId,
  changes: Updateable<Database['meetings.coming']>,
): Promise<void> {
  const { numUpdatedRows } = await meetings(visit.tx)
    .updateTable('meetings.coming')
    .set(changes)
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .where('person_id', '=', person)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** Keeps what a person wants said; the earlier version stays beside it. Empty words only set the earlier aside. */
export async function saveWord(
  visit: SystemVisit,
  { id, family }: Pick<Meeting, 'id' | 'family'>,
  word: {
    readonly person: PersonId
    readonly part: WordPart
    readonly words: string
    readonly audience: WordAudience
    readonly readAloud: boolean
    readonly typedBy: PersonId
    readonly door: Door
  },
): Promise<void> {
  await meetings(visit.tx)
    .updateTable('meetings.prepared_word')
    .set({ superseded_at: visit.now })
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', id)
    .where('person_id', '=', word.person)
    .where('part', '=', word.part)
    .where('superseded_at', 'is', null)
    .execute()
  if (word.words === '') return
  await meetings(visit.tx)
    .insertInto('meetings.prepared_word')
    .values({
      agency_id: visit.agency,
      id: newId(),
      meeting_id: id,
      family_id: family,
      person_id: word.person,
      part: word.part,
      words: word.words,
      audience: word.audience,
      read_aloud: word.readAloud,
      typed_by: word.typedBy,
      door: word.door,
      said_at: visit.now,
    })
    .execute()
}

/** Keeps an answer to the safety question; the latest one counts. */
export async function saveSafetyAnswer(
  visit: SystemVisit,
  meeting: { readonly id: MeetingId; readonly family: FamilyId },
  said: {
    readonly person: PersonId
    readonly answer: SafetyKind
    readonly words: string
    readonly typedBy: PersonId
  },
): Promise<void> {
  await meetings(visit.tx)
    .insertInto('meetings.safety_answer')
    .values({
      agency_id: visit.agency,
      id: newId(),
      meeting_id: meeting.id,
      family_id: meeting.family,
      person_id: said.person,
      answer: said.answer,
      words: said.words,
      said_at: visit.now,
      typed_by: said.typedBy,
    })
    .execute()
}

/** Writes down what somebody said, in exact words, or that they passed or were read. */
export async function addSpokenWord(
  visit: Visit,
  { id, family }: Pick<Meeting, 'id' | 'family'>,
  word: Omit<SpokenWord, 'typedBy'>,
): Promise<void> {
  await meetings(visit.tx)
    .insertInto('meetings.spoken_word')
    .values({
      agency_id: visit.agency,
      id: newId(),
      meeting_id: id,
      family_id: family,
      stage: word.stage,
      person_id: word.person,
      words: word.words,
      passed: word.passed,
      read_for_them: word.readForThem,
      typed_by: visit.person,
      at: visit.now,
    })
    .execute()
}
