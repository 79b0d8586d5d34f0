import { newId } from '../../../db/new-id.ts'
import { publish } from '../../../db/outbox.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../../access/index.ts'
import { normalReach } from '../../people/index.ts'

const doors = tablesOf('doors')

/**
 * Asks for a code to be sent to a phone number or mail address as it was typed. Who that is, is looked
 * up only when the code is about to be sent: until then nothing differs between somebody known and
 * nobody, neither the page, nor the mark that comes back, nor how long it takes.
 */
export const askForCode = (system: SystemVisit, typed: string): Promise<string> =>
  ask(system, { reach: normalReach(typed)?.value ?? null })

/** Asks for a code for the person a link was made for, at the contact they chose, never at one typed in. */
export const askForCodeBehind = (
  system: SystemVisit,
  invitation: { readonly id: string; readonly person: PersonId },
): Promise<string> => ask(system, { person_id: invitation.person, invitation_id: invitation.id })

async function ask(
  system: SystemVisit,
  whose: { readonly reach: string | null } | { person_id: PersonId; invitation_id: string },
): Promise<string> {
  const id = newId()
  await doors(system.tx)
    .insertInto('doors.one_time_code')
    .values({ agency_id: system.agency, id, asked_at: system.now, ...whose })
    .execute()
  await publish(system.tx, { name: 'code-asked', agency: system.agency, code: id })
  return id
}
