import type { PersonId } from '../../../shared/ids.ts'

/**
 * Everyone at the table is asked about every idea, or it is written down why someone was not.
 * Source: docs/decisions/0014
 */
export function whoWasNotAsked(
  people: readonly PersonId[],
  positions: readonly { readonly person: PersonId }[],
): PersonId[] {
  const told = new Set(positions.map((position) => position.person))
  return people.filter((person) => !told.has(person))
}
