import type { MeetingId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { beyondReach, permit, type Visit } from '../../access/index.ts'
import { preparingOf } from '../queries/preparing-of.ts'
import { gapsBeforeMeeting, type MeetingGap } from '../rules/gaps-before-meeting.ts'
import { nextStates } from '../rules/next-states.ts'
import { lockMeeting, saveMeeting } from '../store.ts'

/** Says that everyone is prepared, once every parent and youth is. */
export async function markReady(
  visit: Visit,
  id: MeetingId,
): Promise<Outcome<'too-late' | MeetingGap>> {
  const meeting = await lockMeeting(visit, id)
  permit(visit, 'set-meeting', { meeting: id, family: meeting.family })
  if (!nextStates(meeting.state).includes('ready')) return refused('too-late')
  const preparing = await beyondReach(visit, (system) => preparingOf(system, id))
  const gaps = gapsBeforeMeeting(preparing)
  if (gaps.length > 0) return refused(...gaps)
  await saveMeeting(visit, id, { state: 'ready' })
  return done
}
