import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'
import { doneWith, type Outcome, refused } from '../../../shared/outcome.ts'
import type { Day } from '../../../shared/time.ts'
import { permit, type Visit } from '../../access/index.ts'
import { circleOf, tellStory } from '../../families/index.ts'
import { chairFor } from '../rules/chair-for.ts'
import { type AskGap, gapsInAsk } from '../rules/gaps-in-ask.ts'
import { addBottomLines, addSeats, saveAskWords } from '../store.ts'
import type { Purpose } from '../types.ts'

const meetings = tablesOf('meetings')

/** What a worker says when they ask for a meeting. */
export interface Ask {
  readonly family: FamilyId
  readonly purpose: Purpose
  readonly why: string
  readonly dueOn: Day | null
  /** What sets the day. */
  readonly dueBecause: string
  /** What must be true for the child to be safe, as one would say it to the family. */
  readonly bottomLines: readonly string[]
  /** Orders, threats, places to avoid; for the agency's people only. */
  readonly knownRisks: string
  /** Whom of the circle the asker wants to see there. */
  readonly people: readonly PersonId[]
}

/** Asks for a meeting. It waits on the board until a coordinator takes it; nobody is invited yet. */
export async function askForMeeting(visit: Visit, ask: Ask): Promise<Outcome<AskGap, MeetingId>> {
  const { family } = ask
  permit(visit, 'ask-for-meeting', { family })
  const gaps = gapsInAsk(ask, visit.today)
  if (gaps.length > 0) return refused(...gaps)
  const id = newId<MeetingId>('meeting')
  await saveAsk(visit, id, ask)
  const { members } = await circleOf(visit, family)
  const coming = members.filter(
    ({ person }) => ask.people.includes(person) || person === visit.person,
  )
  await addSeats(
    visit,
    { id, family },
    coming.map((one) => ({ ...chairFor(one), addedBy: visit.person })),
  )
  await tellStory(visit, { family, kind: 'meeting-asked', by: visit.person, about: id })
  return doneWith(id)
}

async function saveAsk(visit: Visit, id: MeetingId, ask: Ask): Promise<void> {
  const placed = { agency_id: visit.agency, family_id: ask.family }
  await meetings(visit.tx)
    .insertInto('meetings.meeting')
    .values({
      ...placed,
      id,
      purpose: ask.purpose,
      due_on: ask.dueOn,
      asked_by: visit.person,
      asked_at: visit.now,
    })
    .execute()
  await saveAskWords(visit, { id, family: ask.family }, ask)
  await addBottomLines(visit, { id, family: ask.family }, ask.bottomLines)
}
