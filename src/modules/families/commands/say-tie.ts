import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { belongsTo, permit, type Visit } from '../../access/index.ts'
import { tieTo } from '../store.ts'
import type { Side } from '../types.ts'

/** Says anew who a person is to the children, in the family's own words. */
export async function sayTie(
  visit: Visit,
  said: {
    readonly family: FamilyId
    readonly person: PersonId
    readonly tie: string
    readonly side: Side
  },
): Promise<void> {
  const { family, person, tie, side } = said
  permit(visit, 'change-person', { family, person })
  if (!(await belongsTo(visit, family, person))) throw new NotFound()
  await tieTo(visit, family, person, { tie, side })
}
