import { tablesOf } from '../../../db/transaction.ts'
import type { Instant } from '../../../shared/time.ts'
import type { SessionMode, Visit } from '../types.ts'

const access = tablesOf('access')

export interface MySession {
  readonly began: Instant
  readonly seen: Instant
  readonly mode: SessionMode
}

/** Where the visitor is signed in now, the latest first. */
export async function mySessions(visit: Visit): Promise<MySession[]> {
  return access(visit.tx)
    .selectFrom('access.session')
    .select(['began_at as began', 'seen_at as seen', 'mode'])
    .where('agency_id', '=', visit.agency)
    .where('person_id', '=', visit.person)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', visit.now)
    .orderBy('seen_at', 'desc')
    .execute()
}
