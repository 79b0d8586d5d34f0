import type { PersonId } from '../../../shared/ids.ts'
import { giveRole, type StaffRole, type SystemVisit } from '../../access/index.ts'
import type { NewContact, PersonDetails } from '../types.ts'
import { addPerson } from './add-person.ts'

/** Somebody begins to work for the agency today, in one role or several. Needs the system's reach. */
export async function hire(
  system: SystemVisit,
  details: PersonDetails,
  roles: readonly StaffRole[],
  contacts: readonly NewContact[] = [],
): Promise<PersonId> {
  const person = await addPerson(system, details, { by: null, contacts })
  for (const role of roles) await giveRole(system, { person, role, from: system.today })
  return person
}
