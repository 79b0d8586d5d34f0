import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { lockMeeting } from '../store.ts'

const meetings = tablesOf('meetings')

/** The words of the pages; the bottom lines and who comes are added when they are read. */
export interface PacketWords {
  readonly whyWeMeet: string
  readonly goingWell: string
  readonly worries: string
  readonly howTheDayGoes: string
}

/** Writes the pages people read before the meeting, or writes them again. */
export async function makePacket(
  visit: Visit,
  id: MeetingId,
  words: PacketWords,
): Promise<Outcome<'too-late'>> {
  const { family, state } = await lockMeeting(visit, id)
  permit(visit, 'make-packet', { meeting: id, family })
  if (!mayStillChange(state)) return refused('too-late')
  const written = {
    why_we_meet: words.whyWeMeet,
    going_well: words.goingWell,
    worries: words.worries,
    how_the_day_goes: words.howTheDayGoes,
    made_at: visit.now,
    made_by: visit.person,
  }
  await meetings(visit.tx)
    .insertInto('meetings.packet')
    .values({
      ...written,
      agency_id: visit.agency,
      id: newId(),
      meeting_id: id,
      family_id: family,
    })
    .onConflict((conflict) => conflict.columns(['agency_id', 'meeting_id']).doUpdateSet(written))
    .execute()
  return done
}
