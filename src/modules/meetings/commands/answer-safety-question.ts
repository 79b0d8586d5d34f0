import type { MeetingId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { findMeeting, saveSafetyAnswer } from '../store.ts'
import type { SafetyKind } from '../types.ts'

/**
 * Says in private whom one does not feel safe with. Only the coordinator reads it. An answer may be
 * changed until the meeting begins; what was said before is kept for the coordinator.
 */
export async function answerSafetyQuestion(
  visit: Visit,
  meeting: MeetingId,
  said: { readonly answer: SafetyKind; readonly words: string },
): Promise<Outcome<'too-late'>> {
  const { person } = visit
  const family = familyAt(visit, meeting)
  permit(visit, 'answer-safety-question', { meeting, person, family })
  const { state } = await findMeeting(visit, meeting)
  if (!mayStillChange(state)) return refused('too-late')
  await saveSafetyAnswer(visit, { id: meeting, family }, { ...said, person, typedBy: person })
  return done
}
