import { hasPass } from '../../../modules/access/index.ts'
import { type Invitation, invitationBehind } from '../../../modules/doors/index.ts'
import { type MeetingTimes, meetingTimes } from '../../../modules/meetings/index.ts'
import { NotFound } from '../../../shared/not-found.ts'
import type { DoorAsk } from '../../kernel/route.ts'

/**
 * What a link leads to. Unknown, altered, over, taken back, or of somebody who may not enter any more: all
 * of them are simply not there.
 */
export async function behindLink(
  ask: DoorAsk,
): Promise<{ invitation: Invitation; times: MeetingTimes; link: string; keep: string }> {
  const token = ask.params.token ?? ''
  const invitation = await invitationBehind(ask.system, token)
  const mayEnter = invitation && (await hasPass(ask.system, invitation))
  const times = mayEnter ? await meetingTimes(ask.system, invitation.meeting) : null
  if (!invitation || !times) throw new NotFound()
  const keep = ask.language === 'en' ? '' : `?l=${ask.language}`
  return { invitation, times, link: `/m/${token}`, keep }
}
