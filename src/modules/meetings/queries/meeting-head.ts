import type { MeetingId } from '../../../shared/ids.ts'
import { type Deed, may, permit, type Visit } from '../../access/index.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { nextStates } from '../rules/next-states.ts'
import { findMeeting } from '../store.ts'
import type { Meeting } from '../types.ts'

/** A meeting for the agency's people, and what this visitor may do with it. */
export interface MeetingHead {
  readonly meeting: Meeting
  /** May set, invite and leave out, while it may still change. */
  readonly mayRun: boolean
  readonly seesSafety: boolean
  readonly mayCallOff: boolean
  readonly mayRefuse: boolean
}

/** What the smaller staff pages of a meeting begin from, and the deed of their form. One question. */
export async function meetingHead(
  visit: Visit,
  id: MeetingId,
  ...deeds: readonly Deed[]
): Promise<MeetingHead> {
  const meeting = await findMeeting(visit, id)
  const subject = { meeting: id, family: meeting.family }
  for (const deed of ['read-meeting-work', ...deeds] as const) permit(visit, deed, subject)
  const next = nextStates(meeting.state)
  return {
    meeting,
    mayRun: mayStillChange(meeting.state) && may(visit, 'set-meeting', subject).may,
    seesSafety: may(visit, 'read-safety-answers', subject).may,
    mayCallOff: next.includes('called-off') && may(visit, 'call-off-meeting', subject).may,
    mayRefuse: next.includes('refused') && may(visit, 'refuse-meeting', subject).may,
  }
}
