import { tablesOf } from '../../../db/transaction.ts'
import { membersOf, type SystemVisit } from '../../access/index.ts'
import type { Preparing } from '../rules/gaps-before-meeting.ts'
import type { Meeting } from '../types.ts'
import { safetyStanding } from './safety-standing.ts'

const meetings = tablesOf('meetings')

/** What the rule needs to say whether every parent and youth is prepared. */
export async function preparingOf(
  visit: SystemVisit,
  { id, family }: Pick<Meeting, 'id' | 'family'>,
): Promise<Preparing> {
  const members = await membersOf(visit, [family])
  const first = members.filter((one) => one.as === 'parent' || (one.as === 'child' && one.youth))
  const seats = await meetings(visit.tx)
    .selectFrom('meetings.seat')
    .select('person_id as person')
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', id)
    .where('state', '<>', 'left-out')
    .execute()
  const calls = await meetings(visit.tx)
    .selectFrom('meetings.call_note')
    .select(['person_id as person', 'channel', 'outcome'])
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', id)
    .execute()
  return {
    mustBePrepared: seats
      .filter(({ person }) => first.some((one) => one.person === person))
      .map(({ person }) => person),
    calls,
    safety: await safetyStanding(visit, id),
  }
}
