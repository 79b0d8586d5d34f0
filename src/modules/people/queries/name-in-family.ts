import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import type { SystemVisit } from '../../access/index.ts'
import { requireOfFamily } from '../store.ts'
import type { Named } from '../types.ts'
import { namesOf } from './names-of.ts'

/** What one person of this family is called. @throws NotFound when they are not of it, or not for this visitor. */
export async function nameInFamily(
  visit: SystemVisit,
  of: { readonly family: FamilyId; readonly person: PersonId },
): Promise<Named> {
  await requireOfFamily(visit, of.family, of.person)
  const named = (await namesOf(visit, [of.person])).get(of.person)
  if (!named) throw new NotFound()
  return named
}
