import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { tablesOf } from '../../../db/transaction.ts'
import { addMinutes } from '../../../shared/time.ts'
import { sessionLife } from '../rules/session-life.ts'
import type { Arrival, SystemVisit } from '../types.ts'

const access = tablesOf('access')

/**
 * Signs a person in and gives the token for their browser: 256 random bits, of which only the hash is
 * kept. A new sign-in always has a new token, so one planted beforehand is worth nothing.
 */
export async function openSession(system: SystemVisit, arrival: Arrival): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const life = sessionLife(arrival.mode)
  await access(system.tx)
    .insertInto('access.session')
    .values({
      agency_id: system.agency,
      id: randomUUID(),
      token_hash: hashOf(token),
      person_id: arrival.person,
      mode: arrival.mode,
      door: arrival.door === 'paper' || arrival.door === 'system' ? 'helper' : arrival.door,
      language: arrival.language,
      meeting_id: arrival.onlyMeeting,
      began_at: system.now,
      seen_at: system.now,
      idle_minutes: life.idleMinutes,
      ends_at: addMinutes(system.now, life.wholeMinutes),
    })
    .execute()
  return token
}

/** What is kept of a secret that a person holds. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()
