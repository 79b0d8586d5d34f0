import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId } from '../../../shared/ids.ts'
import { doneWith, type Outcome, refused } from '../../../shared/outcome.ts'
import { beyondReach, joinCircle, permit, type Visit } from '../../access/index.ts'
import { gapsInJoining } from '../rules/gaps-in-joining.ts'
import type { Joining, JoiningProblem } from '../types.ts'
import { seatInCircle } from './seat-in-circle.ts'
import { tellStory } from './tell-story.ts'

const families = tablesOf('families')

/** Begins a family's circle with its first child and, when one is known, its first grown-up; whoever opens it is its worker. */
export async function openFamily(
  visit: Visit,
  opening: {
    readonly called: string
    readonly child: Joining & { readonly as: 'child' }
    readonly adult: Joining | null
  },
): Promise<Outcome<JoiningProblem, FamilyId>> {
  const { called, child, adult } = opening
  permit(visit, 'open-family')
  const problems = [child, adult].flatMap((one) =>
    one ? gapsInJoining({ ...one, born: one.details.born ?? null }, visit.today) : [],
  )
  if (problems.length > 0) return refused(...problems)
  const family = newId<FamilyId>()
  await families(visit.tx)
    .insertInto('families.family')
    .values({ agency_id: visit.agency, id: family, called, opened_on: visit.today })
    .execute()
  // From here on the family is in the visitor's own reach.
  await beyondReach(visit, (system) =>
    joinCircle(system, { person: visit.person, family, as: 'worker', from: visit.today }),
  )
  await tellStory(visit, { family, kind: 'family-opened', by: visit.person })
  await seatInCircle(visit, family, child)
  if (adult) await seatInCircle(visit, family, adult)
  return doneWith(family)
}
