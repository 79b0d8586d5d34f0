import { randomInt } from 'node:crypto'
import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { hashOf, type SystemVisit } from '../../access/index.ts'

const doors = tablesOf('doors')

/**
 * Makes the digits of a code that was asked for, at the moment it is sent, and keeps only their hash.
 * Null when nobody is to get one.
 */
export async function issueCode(
  system: SystemVisit,
  code: string,
): Promise<{ person: PersonId; contact: string; digits: string } | null> {
  const digits = String(randomInt(1_000_000)).padStart(6, '0')
  const row = await doors(system.tx)
    .updateTable('doors.one_time_code')
    .set({ code_hash: hashOf(`${code}:${digits}`), sent_at: system.now })
    .where('agency_id', '=', system.agency)
    .where('id', '=', code)
    .where('used_at', 'is', null)
    .where('contact_id', 'is not', null)
    .returning(['person_id as person', 'contact_id as contact'])
    .executeTakeFirst()
  return row?.person && row.contact ? { person: row.person, contact: row.contact, digits } : null
}
