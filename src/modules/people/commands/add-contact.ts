import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { permit, type Visit } from '../../access/index.ts'
import { requireOfFamily, saveContact } from '../store.ts'
import type { NewContact } from '../types.ts'

/** Writes down one more way to reach a person; for oneself without a family. */
export async function addContact(
  visit: Visit,
  added: {
    readonly person: PersonId
    readonly family?: FamilyId
    readonly contact: NewContact
  },
): Promise<string> {
  const { contact, ...subject } = added
  permit(visit, 'change-contact', subject)
  await requireOfFamily(visit, subject.family, subject.person)
  return saveContact(visit, subject.person, contact)
}
