import type { MeetingId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { lockMeeting, saveMeeting } from '../store.ts'
import type { FamilyTime } from '../types.ts'

/**
 * The family was offered its own time, takes it, or does not want it now. When it takes it, the time
 * begins; nothing else about it is ever kept. Once it began it can only end.
 */
export async function answerFamilyTime(
  visit: Visit,
  id: MeetingId,
  answer: FamilyTime,
): Promise<void> {
  permit(visit, 'run-meeting', { family: familyAt(visit, id), meeting: id })
  const { state, stage, familyTime } = await lockMeeting(visit, id)
  if (familyTime === 'taken') return
  if (state !== 'live' || stage !== 'family-time') throw new NotFound()
  await saveMeeting(visit, id, {
    family_time: answer,
    family_time_began_at: answer === 'taken' ? visit.now : null,
  })
}
