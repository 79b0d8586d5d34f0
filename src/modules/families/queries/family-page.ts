import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { membersOf, permit, type Visit } from '../../access/index.ts'
import { type Named, namesOf } from '../../people/index.ts'
import { drawCircle } from '../rules/draw-circle.ts'
import { familyRow } from '../store.ts'
import type { Circle, Happening } from '../types.ts'

/** A family's page for those who work with it: its circle, its story, and the names in both. */
export interface FamilyPage extends Circle {
  readonly story: readonly Happening[]
  readonly names: ReadonlyMap<PersonId, Named>
}

/** The longest story one page tells. */
const mostLines = 60

/** One family with its circle and story, in three questions. @throws NotFound */
export async function familyPage(visit: Visit, family: FamilyId): Promise<FamilyPage> {
  permit(visit, 'read-family', { family })
  const row = await familyRow(visit, family, mostLines)
  const belongings = await membersOf(visit, [family])
  const names = await namesOf(visit, [
    ...belongings.map((one) => one.person),
    ...row.story.map((one) => one.by),
  ])
  const circle = drawCircle({ family, row, belongings, names, today: visit.today })
  return { ...circle, story: row.story, names }
}
