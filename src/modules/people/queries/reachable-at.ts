import type { PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../../access/index.ts'
import { openContacts } from '../store.ts'
import type { Contact } from '../types.ts'

/** Where the house may reach a person itself, the one they like best first. Needs the system's reach. */
export const reachableAt = (system: SystemVisit, person: PersonId): Promise<Contact[]> =>
  openContacts(system, person)
