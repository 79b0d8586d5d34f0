import { sql } from 'kysely'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { lockMeeting, saveComing } from '../store.ts'
import type { Way } from '../types.ts'

const meetings = tablesOf('meetings')

/**
 * Ticks what makes the meeting safe for somebody who said it is not: how they take part, and what we do for it.
 * The words of the arrangement say nothing about the answer, for the worker may carry it out.
 */
export async function arrangeSafety(
  visit: Visit,
  id: MeetingId,
  person: PersonId,
  to: { readonly way: Way; readonly arrangement: string },
): Promise<Outcome<'no-arrangement' | 'nothing-open'>> {
  const { family } = await lockMeeting(visit, id)
  permit(visit, 'arrange-safety', { meeting: id, family, person })
  if (to.arrangement.trim() === '') return refused('no-arrangement')
  const { numUpdatedRows } = await meetings(visit.tx)
    .updateTable('meetings.safety_answer')
    .set({ arrangement: to.arrangement, arranged_at: visit.now, arranged_by: visit.person })
    .where('agency_id', '=', visit.agency)
    .where('id', '=', latestAnswer(visit, id, person))
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return refused('nothing-open')
  await saveComing(visit, id, person, to)
  return done
}

const latestAnswer = (visit: Visit, meeting: MeetingId, person: PersonId) =>
  sql<string>`(select id from meetings.safety_answer
    where agency_id = ${visit.agency} and meeting_id = ${meeting} and person_id = ${person}
    order by said_at desc limit 1)`
