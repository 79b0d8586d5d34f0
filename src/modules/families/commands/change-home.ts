import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import type { Day } from '../../../shared/time.ts'
import { membersOf, permit, type Visit } from '../../access/index.ts'
import { addLocation } from '../../people/index.ts'
import { gapsInHome } from '../rules/gaps-in-home.ts'
import type { HomeKind, HomeProblem } from '../types.ts'
import { tellStory } from './tell-story.ts'

const families = tablesOf('families')

/** Says where a child lives now, with whom and since when. The address goes to a place of its own. */
export async function changeHome(
  visit: Visit,
  change: {
    readonly family: FamilyId
    readonly child: PersonId
    readonly kind: HomeKind
    readonly with: PersonId | null
    readonly described: string
    readonly from: Day
    readonly address: string
  },
): Promise<Outcome<HomeProblem>> {
  const { family, child, from } = change
  permit(visit, 'change-home', { family, person: child })
  const members = await membersOf(visit, [family])
  if (!members.some((one) => one.person === child && one.as === 'child')) throw new NotFound()
  const isStranger = change.with && !members.some((one) => one.person === change.with)
  const problems: HomeProblem[] = [
    ...gapsInHome({ ...change, withSomebody: change.with !== null }, visit.today),
    ...(isStranger ? (['not-of-this-family'] as const) : []),
  ]
  if (problems.length > 0) return refused(...problems)
  await families(visit.tx)
    .updateTable('families.residence')
    .set({ until_on: from })
    .where('agency_id', '=', visit.agency)
    .where('family_id', '=', family)
    .where('child_id', '=', child)
    .where('until_on', 'is', null)
    .execute()
  await families(visit.tx)
    .insertInto('families.residence')
    .values({
      agency_id: visit.agency,
      id: newId(),
      family_id: family,
      child_id: child,
      kind: change.kind,
      with_person_id: change.with,
      described: change.described,
      from_on: from,
    })
    .execute()
  await addLocation(visit, { person: child, address: change.address, from })
  await tellStory(visit, { family, kind: 'child-moved', by: visit.person, about: child })
  return done
}
