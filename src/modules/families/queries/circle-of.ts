import type { FamilyId } from '../../../shared/ids.ts'
import { membersOf, type SystemVisit } from '../../access/index.ts'
import { namesOf } from '../../people/index.ts'
import { drawCircle } from '../rules/draw-circle.ts'
import { familyRow } from '../store.ts'
import type { Circle } from '../types.ts'

/**
 * A family's circle with names and capacities as they are today, as far as the visitor may see; whoever
 * shows it asks for the deed of the page. Three questions. @throws NotFound
 */
export async function circleOf(visit: SystemVisit, family: FamilyId): Promise<Circle> {
  const row = await familyRow(visit, family)
  const belongings = await membersOf(visit, [family])
  const names = await namesOf(
    visit,
    belongings.map((one) => one.person),
  )
  return drawCircle({ family, row, belongings, names, today: visit.today })
}
