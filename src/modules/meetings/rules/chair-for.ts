import type { PersonId } from '../../../shared/ids.ts'
import type { Capacity } from '../../access/index.ts'
import type { Side } from '../types.ts'
import { sideOf } from './side-of.ts'

/** Stands where nobody has said yet who a person is to the children. */
export const unsaid = '–'

/**
 * A chair carries who a person is to the children in the family's own words, and the side they sit on.
 * Source: Sides at the table, by role
 */
export function chairFor(
  who: {
    readonly person: PersonId
    readonly tie: string
    readonly capacities: readonly Capacity[]
  },
  chosenByFamily = false,
): { readonly person: PersonId; readonly side: Side; readonly role: string } {
  const { person, tie, capacities } = who
  return {
    person,
    side: sideOf(capacities, chosenByFamily),
    role: tie.trim() === '' ? unsaid : tie,
  }
}
