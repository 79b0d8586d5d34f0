import type { MeetingId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { beyondReach, endGuestPasses, permit, type Visit } from '../../access/index.ts'
import { endInvitations } from '../../doors/index.ts'
import { tellStory } from '../../families/index.ts'
import { tellInvited } from '../events.ts'
import { nextStates } from '../rules/next-states.ts'
import { lockMeeting, saveMeeting } from '../store.ts'

/** Calls a meeting off: by which side, and why. Guests' leave to enter ends; everyone invited is told. */
export async function callOffMeeting(
  visit: Visit,
  id: MeetingId,
  off: { readonly by: 'agency' | 'family'; readonly why: string },
): Promise<Outcome<'too-late' | 'no-reason'>> {
  const { state, family } = await lockMeeting(visit, id)
  permit(visit, 'call-off-meeting', { meeting: id, family })
  if (!nextStates(state).includes('called-off')) return refused('too-late')
  if (off.why.trim() === '') return refused('no-reason')
  await saveMeeting(visit, id, {
    state: 'called-off',
    called_off_by: off.by,
    ended_because: off.why,
  })
  await tellStory(visit, { family, kind: 'meeting-called-off', by: visit.person, about: id })
  await beyondReach(visit, async (system) => {
    await tellInvited(system, id, 'meeting-called-off')
    await endInvitations(system, { meeting: id })
    await endGuestPasses(system, id)
  })
  return done
}
