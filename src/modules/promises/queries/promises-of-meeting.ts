import type { MeetingId } from '../../../shared/ids.ts'
import { may, type Visit } from '../../access/index.ts'
import { subjectOf } from '../store.ts'
import type { PromiseLine } from '../types.ts'
import { selectLines, withStanding } from './promise-lines.ts'

/** What was promised at a meeting, as far as the visitor may read it; in the order of the days. */
export async function promisesOfMeeting(visit: Visit, meeting: MeetingId): Promise<PromiseLine[]> {
  const rows = await selectLines(visit).where('p.meeting_id', '=', meeting).execute()
  return withStanding(visit, rows).filter((line) => may(visit, 'read-promise', subjectOf(line)).may)
}
