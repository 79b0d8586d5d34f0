import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../../access/index.ts'
import { personColumns, saveContact } from '../store.ts'
import type { NewContact, PersonDetails } from '../types.ts'

const people = tablesOf('people')

/**
 * Writes down a person. For commands that have already asked whether they may: a person alone belongs
 * to nobody's circle. Contacts given here need the system's reach, since nobody knows the person yet.
 */
export async function addPerson(
  visit: SystemVisit,
  details: PersonDetails,
  written: { readonly by: PersonId | null; readonly contacts?: readonly NewContact[] },
): Promise<PersonId> {
  const id = newId<PersonId>('person')
  await people(visit.tx)
    .insertInto('people.person')
    .values({
      agency_id: visit.agency,
      id,
      created_at: visit.now,
      created_by: written.by,
      goes_by: details.goesBy,
      ...personColumns(details),
    })
    .execute()
  for (const contact of written.contacts ?? []) await saveContact(visit, id, contact)
  return id
}
