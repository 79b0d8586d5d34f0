import type { MeetingId } from '../../../shared/ids.ts'
import { beyondReach, may, permit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { isFamilyAlone } from '../rules/is-listening.ts'
import { lockMeeting, saveMeeting } from '../store.ts'

/** The family rings the bell, or tells the coordinator that the workers can come back in. */
export async function endFamilyTime(visit: Visit, id: MeetingId): Promise<void> {
  const subject = { family: familyAt(visit, id), meeting: id }
  const leads = may(visit, 'run-meeting', subject).may
  permit(visit, leads ? 'run-meeting' : 'ring-bell', subject)
  if (!isFamilyAlone(await lockMeeting(visit, id))) return
  await beyondReach(visit, (system) => saveMeeting(system, id, { family_time_ended_at: visit.now }))
}
