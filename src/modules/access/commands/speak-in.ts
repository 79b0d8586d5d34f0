import { tablesOf } from '../../../db/transaction.ts'
import type { Visit } from '../types.ts'
import { hashOf } from './open-session.ts'

const access = tablesOf('access')

/** Lets the visitor's own sign-in go on in another language, from the next page on. */
export async function speakIn(visit: Visit, token: string, language: 'en' | 'es'): Promise<void> {
  await access(visit.tx)
    .updateTable('access.session')
    .set({ language })
    .where('agency_id', '=', visit.agency)
    .where('person_id', '=', visit.person)
    .where('token_hash', '=', hashOf(token))
    .execute()
}
