import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { doneWith, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { gapsInJoining } from '../rules/gaps-in-joining.ts'
import type { Joining, JoiningProblem } from '../types.ts'
import { seatInCircle } from './seat-in-circle.ts'

/**
 * Adds somebody new to a circle: the person, how to reach them, who they are to the children. A worker
 * is never typed in here, but asked along from the agency's own people.
 */
export async function addToCircle(
  visit: Visit,
  adding: Joining & { readonly family: FamilyId },
): Promise<Outcome<JoiningProblem, PersonId>> {
  const { family, ...joining } = adding
  permit(visit, 'add-person', { family })
  const { as, tie, details } = joining
  const problems = gapsInJoining({ as, tie, born: details.born ?? null }, visit.today)
  if (problems.length > 0) return refused(...problems)
  return doneWith(await seatInCircle(visit, family, joining))
}
