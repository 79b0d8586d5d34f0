import { randomUUID } from 'node:crypto'
import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'
import type { StaffRole, SystemVisit } from '../types.ts'

const access = tablesOf('access')

/** Gives a person a role at the agency from a day on. Needs the system's reach. */
export async function giveRole(
  system: SystemVisit,
  given: { readonly person: PersonId; readonly role: StaffRole; readonly from: Day },
): Promise<void> {
  await access(system.tx)
    .insertInto('access.staff_role')
    .values({
      agency_id: system.agency,
      id: randomUUID(),
      person_id: given.person,
      role: given.role,
      from_on: given.from,
    })
    .execute()
}
