import type { MeetingId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { nextStates } from '../rules/next-states.ts'
import { lockMeeting, saveMeeting } from '../store.ts'

/** Says no to an ask, with the reason that whoever asked will read. */
export async function refuseMeeting(
  visit: Visit,
  id: MeetingId,
  because: string,
): Promise<Outcome<'too-late' | 'no-reason'>> {
  const { state, family } = await lockMeeting(visit, id)
  permit(visit, 'refuse-meeting', { meeting: id, family })
  if (!nextStates(state).includes('refused')) return refused('too-late')
  if (because.trim() === '') return refused('no-reason')
  await saveMeeting(visit, id, { state: 'refused', ended_because: because })
  return done
}
