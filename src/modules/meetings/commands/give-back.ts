import type { MeetingId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { beyondReach, endPass, permit, type Visit } from '../../access/index.ts'
import { nextStates } from '../rules/next-states.ts'
import { lockMeeting, saveMeeting } from '../store.ts'

/** The coordinator gives a meeting back to the board, so that another can take it. Nothing prepared is lost. */
export async function giveBack(visit: Visit, id: MeetingId): Promise<Outcome<'too-late'>> {
  const { state, family } = await lockMeeting(visit, id)
  permit(visit, 'give-back-meeting', { meeting: id, family })
  if (!nextStates(state).includes('asked')) return refused('too-late')
  await beyondReach(visit, async (system) => {
    await saveMeeting(system, id, { state: 'asked', coordinator_id: null })
    await endPass(system, id, visit.person)
  })
  return done
}
