import type { PersonId } from '../../../shared/ids.ts'
import type { PlanLine } from '../types.ts'

/**
 * Whoever may not read the whole plan reads the lines about and for themselves, what to do if it goes
 * wrong, and the next date.
 * Source: docs/decisions/0003
 */
export function isReadableLine(
  line: Pick<PlanLine, 'kind' | 'person' | 'forPerson'>,
  reader: { readonly person: PersonId; readonly whole: boolean },
): boolean {
  if (reader.whole || line.kind === 'next-date' || line.kind === 'if-it-goes-wrong') return true
  return line.person === reader.person || line.forPerson === reader.person
}
