import { sql } from 'kysely'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { nextStates } from '../rules/next-states.ts'
import { lockMeeting, saveMeeting } from '../store.ts'

const meetings = tablesOf('meetings')

/** Begins a meeting with those who are there. Pressed again by somebody else, it changes nothing. */
export async function openMeeting(
  visit: Visit,
  meeting: MeetingId,
  here: readonly PersonId[],
): Promise<void> {
  permit(visit, 'run-meeting', { family: familyAt(visit, meeting), meeting })
  const { state, began } = await lockMeeting(visit, meeting)
  if (began !== null) return
  if (!nextStates(state).includes('live')) throw new NotFound()
  await saveMeeting(visit, meeting, {
    state: 'live',
    stage: 'open',
    stage_at: visit.now,
    began_at: visit.now,
  })
  await meetings(visit.tx)
    .updateTable('meetings.seat')
    .set({ here: sql<boolean>`person_id = any (${[...here]}::uuid[])` })
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .where('state', '<>', 'left-out')
    .execute()
}
