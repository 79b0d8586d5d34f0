import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../../access/index.ts'
import type { HappeningKind } from '../types.ts'

const families = tablesOf('families')

/**
 * Adds a line to a family's story: what happened, who wrote it down, what it is about. Ids only. For
 * commands that have asked whether they may; in a person's reach `by` is that person.
 */
export async function tellStory(
  visit: SystemVisit,
  told: {
    readonly family: FamilyId
    readonly kind: HappeningKind
    readonly by: PersonId
    readonly about?: string
  },
): Promise<void> {
  await families(visit.tx)
    .insertInto('families.happening')
    .values({
      agency_id: visit.agency,
      id: newId(),
      family_id: told.family,
      at: visit.now,
      kind: told.kind,
      by_person_id: told.by,
      about_id: told.about ?? null,
    })
    .execute()
}
