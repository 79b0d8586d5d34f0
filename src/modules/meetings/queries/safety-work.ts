import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import type { Instant } from '../../../shared/time.ts'
import { type Deed, permit, type Visit } from '../../access/index.ts'
import { namesOf } from '../../people/index.ts'
import { isOpen } from '../rules/gaps-before-meeting.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { findMeeting } from '../store.ts'
import type { SafetyKind, Way } from '../types.ts'

const meetings = tablesOf('meetings')

/** What one person answered in private, and what was arranged for it. */
export interface SafetySaid {
  readonly person: PersonId
  readonly goesBy: string
  readonly answer: SafetyKind
  readonly words: string
  readonly saidAt: Instant
  /** Who typed it, when it was not the person. */
  readonly typedBy: string | null
  readonly open: boolean
  readonly arrangement: string
  readonly way: Way
}

/** The private answers of one meeting; for its coordinator and the supervisor alone. */
export interface SafetyWork {
  /** The meeting has not begun, so something can still be arranged. */
  readonly mayChange: boolean
  readonly said: readonly SafetySaid[]
}

/** Everyone's latest answer to the safety question, the open ones first. Three questions. */
export async function safetyWork(
  visit: Visit,
  id: MeetingId,
  ...deeds: readonly Deed[]
): Promise<SafetyWork> {
  const { family, state } = await findMeeting(visit, id)
  const subject = { meeting: id, family }
  for (const deed of ['read-safety-answers', ...deeds] as const) permit(visit, deed, subject)
  const rows = await meetings(visit.tx)
    .selectFrom('meetings.safety_answer as a')
    .innerJoin('meetings.coming as c', (on) =>
      on
        .onRef('c.agency_id', '=', 'a.agency_id')
        .onRef('c.meeting_id', '=', 'a.meeting_id')
        .onRef('c.person_id', '=', 'a.person_id'),
    )
    .distinctOn('a.person_id')
    .select(['a.person_id', 'a.answer', 'a.words', 'a.said_at', 'a.typed_by', 'a.arrangement'])
    .select(['a.arranged_at', 'c.way'])
    .where('a.agency_id', '=', visit.agency)
    .where('a.meeting_id', '=', id)
    .orderBy('a.person_id')
    .orderBy('a.said_at', 'desc')
    .execute()
  const names = await namesOf(
    visit,
    rows.flatMap((row) => [row.person_id, row.typed_by]),
  )
  const called = (person: PersonId) => names.get(person)?.goesBy ?? '–'
  const said = rows.map((row) => ({
    person: row.person_id,
    goesBy: called(row.person_id),
    answer: row.answer,
    words: row.words,
    saidAt: row.said_at,
    typedBy: row.typed_by === row.person_id ? null : called(row.typed_by),
    open: isOpen({
      person: row.person_id,
      answer: row.answer,
      arranged: row.arranged_at !== null,
    }),
    arrangement: row.arrangement,
    way: row.way,
  }))
  return {
    mayChange: mayStillChange(state),
    said: said.toSorted((a, b) => Number(b.open) - Number(a.open)),
  }
}
