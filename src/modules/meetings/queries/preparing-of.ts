import type { MeetingId } from '../../../shared/ids.ts'
import { membersOf, type SystemVisit } from '../../access/index.ts'
import { capacitiesAt } from '../rules/capacities-at.ts'
import type { Preparing } from '../rules/gaps-before-meeting.ts'
import { preparation } from './preparation.ts'

/** What the rule needs to say whether every parent and youth is prepared. */
export async function preparingOf(visit: SystemVisit, id: MeetingId): Promise<Preparing> {
  const { meeting, chairs, calls, safety } = await preparation(visit, id)
  const members = await membersOf(visit, [meeting.family])
  const mustBePrepared = chairs
    .filter(({ state }) => state !== 'left-out')
    .map(({ person }) => person)
    .filter((person) =>
      capacitiesAt(members, person, visit.today).some((as) => as === 'parent' || as === 'youth'),
    )
  return { mustBePrepared, calls, safety }
}
