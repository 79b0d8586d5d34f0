import type { MeetingId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { beyondReach, givePass, permit, type Visit } from '../../access/index.ts'
import { mayLead } from '../rules/may-lead.ts'
import { nextStates } from '../rules/next-states.ts'
import { lockMeeting, saveMeeting } from '../store.ts'

/** A coordinator takes on a meeting that was asked for, unless they work with this family already. */
export async function takeMeeting(
  visit: Visit,
  id: MeetingId,
): Promise<Outcome<'own-family' | 'already-taken'>> {
  const { person } = visit
  const meeting = await lockMeeting(visit, id)
  const { family } = meeting
  permit(visit, 'take-meeting', { meeting: id, family })
  if (!nextStates(meeting.state).includes('preparing')) return refused('already-taken')
  const held = visit.facts.memberships.filter((one) => one.family === family)
  if (!mayLead(held.map((one) => one.as))) return refused('own-family')
  await beyondReach(visit, async (system) => {
    await saveMeeting(system, id, { state: 'preparing', coordinator_id: person })
    await givePass(system, { person, meeting: id, family, role: 'coordinator', grantedBy: person })
  })
  return done
}
