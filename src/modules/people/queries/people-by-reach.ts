import { tablesOf } from '../../../db/transaction.ts'
import type { SystemVisit } from '../../access/index.ts'
import { contactColumns, contactOf } from '../store.ts'
import type { Contact, Reach } from '../types.ts'

const people = tablesOf('people')

/**
 * Everyone who is reached at this phone or mailbox, with the contact it is: families share phones, so
 * there may be several. Needs the system's reach; a page must not tell whether anyone was found.
 */
export async function peopleByReach(system: SystemVisit, reach: Reach): Promise<Contact[]> {
  const rows = await people(system.tx)
    .selectFrom('people.person_contact')
    .select(contactColumns)
    .where('agency_id', '=', system.agency)
    .where('value', '=', reach.value)
    .where('channel', 'in', reach.by === 'phone' ? ['text', 'call'] : ['email'])
    .where('ended_at', 'is', null)
    .orderBy('preferred', 'desc')
    .orderBy('since_at')
    .orderBy('id')
    .execute()
  return rows.map(contactOf)
}
