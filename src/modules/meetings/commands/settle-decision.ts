import { tablesOf } from '../../../db/transaction.ts'
import type { DecisionId, MeetingId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { isListening } from '../rules/is-listening.ts'
import { lockMeeting } from '../store.ts'

const meetings = tablesOf('meetings')

/** Says what became of an idea, in a sentence; or opens it again. Nobody's position is changed by it. */
export async function settleDecision(
  visit: Visit,
  id: MeetingId,
  settled: {
    readonly decision: DecisionId
    readonly state: 'open' | 'taken' | 'dropped'
    readonly outcome: string
  },
): Promise<void> {
  permit(visit, 'run-meeting', { family: familyAt(visit, id), meeting: id })
  if (!isListening(await lockMeeting(visit, id))) throw new NotFound()
  const { numUpdatedRows } = await meetings(visit.tx)
    .updateTable('meetings.decision')
    .set({
      state: settled.state,
      outcome_words: settled.outcome,
      settled_at: settled.state === 'open' ? null : visit.now,
    })
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', id)
    .where('id', '=', settled.decision)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound()
}
