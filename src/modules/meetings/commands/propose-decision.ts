import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { DecisionId, MeetingId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { isListening } from '../rules/is-listening.ts'
import { lockMeeting } from '../store.ts'

const meetings = tablesOf('meetings')

/** Puts an idea on the table, with the same in words for a child. Everyone is then asked about it. */
export async function proposeDecision(
  visit: Visit,
  id: MeetingId,
  { idea, childIdea }: { readonly idea: string; readonly childIdea: string },
): Promise<DecisionId> {
  const family = familyAt(visit, id)
  permit(visit, 'run-meeting', { family, meeting: id })
  const meeting = await lockMeeting(visit, id)
  if (!isListening(meeting) || meeting.stage !== 'ideas') throw new NotFound()
  const { last } = await meetings(visit.tx)
    .selectFrom('meetings.decision')
    .select((decision) => decision.fn.max('number').as('last'))
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', id)
    .executeTakeFirstOrThrow()
  const decision = newId<DecisionId>()
  await meetings(visit.tx)
    .insertInto('meetings.decision')
    .values({
      agency_id: visit.agency,
      id: decision,
      meeting_id: id,
      family_id: family,
      number: (last ?? 0) + 1,
      idea,
      child_idea: childIdea,
      proposed_by: visit.person,
      opened_at: visit.now,
    })
    .execute()
  return decision
}
