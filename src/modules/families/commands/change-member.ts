import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { doneWith, type Outcome, refused } from '../../../shared/outcome.ts'
import { changeYouthDay, membersOf, type Visit } from '../../access/index.ts'
import { changePerson, type PersonDetails } from '../../people/index.ts'
import { gapsInJoining } from '../rules/gaps-in-joining.ts'
import { youthFrom } from '../rules/youth-from.ts'
import { tieTo } from '../store.ts'
import type { JoiningProblem, Side } from '../types.ts'

/** Writes down better who somebody is and who they are to the children; a new birthday moves when a child is fourteen. */
export async function changeMember(
  visit: Visit,
  change: {
    readonly family: FamilyId
    readonly person: PersonId
    readonly details: PersonDetails
    readonly tie: string
    readonly side: Side
  },
): Promise<Outcome<JoiningProblem, PersonId>> {
  const { family, person, details, tie, side } = change
  await changePerson(visit, { family, person, details })
  const born = details.born ?? null
  const members = await membersOf(visit, [family])
  const isChild = members.some((one) => one.person === person && one.as === 'child')
  const problems = gapsInJoining({ as: isChild ? 'child' : 'kin', born, tie }, visit.today)
  if (problems.length > 0) return refused(...problems)
  await tieTo(visit, family, person, { tie, side })
  if (isChild) await changeYouthDay(visit, { person, family, from: born && youthFrom(born) })
  return doneWith(person)
}
