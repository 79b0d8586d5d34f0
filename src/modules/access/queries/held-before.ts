import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { hashOf } from '../commands/open-session.ts'
import type { SystemVisit } from '../types.ts'

const access = tablesOf('access')

/** Whether the token a browser still brings is of an earlier sign-in of this person, over or not. */
export async function heldBefore(
  system: SystemVisit,
  token: string | null,
  person: PersonId,
): Promise<boolean> {
  if (token === null) return false
  const row = await access(system.tx)
    .selectFrom('access.session')
    .select('id')
    .where('agency_id', '=', system.agency)
    .where('token_hash', '=', hashOf(token))
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row !== undefined
}
