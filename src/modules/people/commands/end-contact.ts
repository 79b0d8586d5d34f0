import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import { requireOfFamily } from '../store.ts'

const people = tablesOf('people')

/** A number or address that is no longer safe or right: from now on nothing goes there. It can be taken back. */
export async function endContact(
  visit: Visit,
  ending: {
    readonly person: PersonId
    readonly family?: FamilyId
    readonly contact: string
    /** True to open it again, when it was ended by mistake. */
    readonly takenBack?: boolean
  },
): Promise<void> {
  const { contact, takenBack = false, ...subject } = ending
  permit(visit, 'change-contact', subject)
  await requireOfFamily(visit, subject.family, subject.person)
  const changed = await people(visit.tx)
    .updateTable('people.person_contact')
    .set({ ended_at: takenBack ? null : visit.now })
    .where('agency_id', '=', visit.agency)
    .where('person_id', '=', subject.person)
    .where('id', '=', contact)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw new NotFound()
}
