import { tablesOf } from '../../../db/transaction.ts'
import type { SystemVisit, Visit } from '../types.ts'
import { hashOf } from './open-session.ts'

const access = tablesOf('access')

/** Ends the sign-in a token belongs to; an unknown token changes nothing. Needs the system's reach. */
export async function endSession(system: SystemVisit, token: string): Promise<void> {
  await access(system.tx)
    .updateTable('access.session')
    .set({ ended_at: system.now })
    .where('agency_id', '=', system.agency)
    .where('token_hash', '=', hashOf(token))
    .where('ended_at', 'is', null)
    .execute()
}

/** Ends every sign-in of the visitor, on every device, this one too. */
export async function endSessionsOf(visit: Visit): Promise<void> {
  await access(visit.tx)
    .updateTable('access.session')
    .set({ ended_at: visit.now })
    .where('agency_id', '=', visit.agency)
    .where('person_id', '=', visit.person)
    .where('ended_at', 'is', null)
    .execute()
}
