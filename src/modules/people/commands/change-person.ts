import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { permit, type Visit } from '../../access/index.ts'
import { personColumns, requireOfFamily } from '../store.ts'
import type { PersonDetails } from '../types.ts'

const people = tablesOf('people')

/** Writes down better what a person of a family is called, speaks or needs. */
export async function changePerson(
  visit: Visit,
  change: {
    readonly family: FamilyId
    readonly person: PersonId
    readonly details: Partial<PersonDetails>
  },
): Promise<void> {
  const { family, person, details } = change
  permit(visit, 'change-person', { family, person })
  await requireOfFamily(visit, family, person)
  await people(visit.tx)
    .updateTable('people.person')
    .set(personColumns(details))
    .where('agency_id', '=', visit.agency)
    .where('id', '=', person)
    .execute()
}
