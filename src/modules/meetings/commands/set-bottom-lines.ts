import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { gapsInLines, type LinesGap } from '../rules/gaps-in-ask.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { addBottomLines, lockMeeting } from '../store.ts'

const meetings = tablesOf('meetings')

/**
 * Writes the bottom lines, or writes them anew, until the meeting begins. Pages that were sent before
 * have changed by it and are to be sent again.
 */
export async function setBottomLines(
  visit: Visit,
  id: MeetingId,
  lines: readonly string[],
): Promise<Outcome<LinesGap | 'too-late'>> {
  const { family, state } = await lockMeeting(visit, id)
  permit(visit, 'set-bottom-lines', { meeting: id, family })
  if (!mayStillChange(state)) return refused('too-late')
  const gaps = gapsInLines(lines)
  if (gaps.length > 0) return refused(...gaps)
  const written = lines.filter((line) => line.trim() !== '')
  const before = await linesNow(visit, id)
  if (JSON.stringify(before) === JSON.stringify(written)) return done
  await setAside(visit, id)
  await addBottomLines(visit, { id, family }, written)
  await touchPages(visit, id)
  return done
}

async function linesNow(visit: Visit, id: MeetingId): Promise<string[]> {
  const rows = await meetings(visit.tx)
    .selectFrom('meetings.bottom_line')
    .select('line')
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', id)
    .where('superseded_at', 'is', null)
    .orderBy('place_in_list')
    .execute()
  return rows.map(({ line }) => line)
}

const setAside = (visit: Visit, id: MeetingId): Promise<unknown> =>
  meetings(visit.tx)
    .updateTable('meetings.bottom_line')
    .set({ superseded_at: visit.now })
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', id)
    .where('superseded_at', 'is', null)
    .execute()

/** The lines stand in the pages, so the pages are made anew with them. */
const touchPages = (visit: Visit, id: MeetingId): Promise<unknown> =>
  meetings(visit.tx)
    .updateTable('meetings.packet')
    .set({ made_at: visit.now, made_by: visit.person })
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', id)
    .execute()
