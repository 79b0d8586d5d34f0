import type { FamilyId } from '../../../shared/ids.ts'
import { membersOf, type SystemVisit, staffWho } from '../../access/index.ts'
import { type Named, namesOf } from '../../people/index.ts'

/** The agency's workers who do not work with this family yet, to ask one along. Three questions. */
export async function coworkersFor(visit: SystemVisit, family: FamilyId): Promise<Named[]> {
  const working = (await membersOf(visit, [family]))
    .filter((one) => one.as === 'worker' && one.until === null)
    .map((one) => one.person)
  const free = (await staffWho(visit, 'worker')).filter((one) => !working.includes(one))
  const names = await namesOf(visit, free)
  return [...names.values()].sort((a, b) => (a.goesBy < b.goesBy ? -1 : 1))
}
