import type { FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'
import { permit, type Visit } from '../../access/index.ts'
import { openContacts, requireOfFamily } from '../store.ts'
import type { Contact } from '../types.ts'

/** How to reach a person safely: their own, their worker's to know, or their meeting's coordinator's. */
export async function contactsOf(
  visit: Visit,
  of: { readonly person: PersonId; readonly family?: FamilyId; readonly meeting?: MeetingId },
): Promise<Contact[]> {
  permit(visit, 'read-contact', of)
  await requireOfFamily(visit, of.family, of.person)
  return openContacts(visit, of.person)
}
