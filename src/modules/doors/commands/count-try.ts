import { sql } from 'kysely'
import { tablesOf } from '../../../db/transaction.ts'
import { addMinutes } from '../../../shared/time.ts'
import { hashOf, type SystemVisit } from '../../access/index.ts'
import { howOften, mayTryAgain } from '../rules/may-try-again.ts'
import type { Tried } from '../types.ts'

const doors = tablesOf('doors')

/**
 * Counts one more try and says whether it was still one of those allowed. `who` is a fact the server
 * knows by itself; were it anything a form sends, changing the form would begin a new count.
 */
export async function countTry(system: SystemVisit, what: Tried, who: string): Promise<boolean> {
  const { agency, now } = system
  const begun = addMinutes(now, -howOften[what].minutes)
  const { tries } = await doors(system.tx)
    .insertInto('doors.tally')
    .values({
      agency_id: agency,
      what,
      who: hashOf(`${agency} ${what} ${who}`).toString('hex'),
      since_at: now,
      tries: 1,
    })
    .onConflict((conflict) =>
      conflict.columns(['agency_id', 'what', 'who']).doUpdateSet({
        tries: sql`case when tally.since_at <= ${begun} then 1 else least(tally.tries + 1, 1000000) end`,
        since_at: sql`case when tally.since_at <= ${begun} then excluded.since_at else tally.since_at end`,
      }),
    )
    .returning('tries')
    .executeTakeFirstOrThrow()
  return mayTryAgain(what, tries)
}
