import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { type Day, momentOn } from '../../../shared/time.ts'
import { permit, type Visit } from '../../access/index.ts'
import { tellInvited } from '../events.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { lockMeeting, saveMeeting } from '../store.ts'

const meetings = tablesOf('meetings')

/**
 * Sets when and where people meet, on the agency's clock, for so many minutes. Those already invited are told;
 * when the time itself changed, they are asked again whether they can come.
 */
export async function setMeeting(
  visit: Visit,
  id: MeetingId,
  to: {
    readonly day: Day
    readonly time: string
    readonly minutes: number
    readonly place: string
    /** How the family wants to begin: food, a prayer, a song, a photo. */
    readonly opening: string
  },
): Promise<Outcome<'too-late' | 'time-has-passed'>> {
  const before = await lockMeeting(visit, id)
  permit(visit, 'set-meeting', { meeting: id, family: before.family })
  if (!mayStillChange(before.state)) return refused('too-late')
  const startsAt = momentOn(visit.timeZone, to.day, to.time)
  if (startsAt <= visit.now) return refused('time-has-passed')
  const { minutes, place, opening } = to
  await saveMeeting(visit, id, { starts_at: startsAt, minutes, place, opening })
  const isMoved = before.startsAt !== startsAt
  if (isMoved) await askAgain(visit, id)
  if (before.startsAt !== null && (isMoved || before.place !== place)) {
    await tellInvited(visit, id, 'meeting-changed')
  }
  return done
}

/** A yes was a yes to another time. */
async function askAgain(visit: Visit, id: MeetingId): Promise<void> {
  await meetings(visit.tx)
    .updateTable('meetings.coming')
    .set({ answer: null, answered_at: null, answered_through: null })
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', id)
    .where('answer', 'is not', null)
    .execute()
}
