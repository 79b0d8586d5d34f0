import { tablesOf } from '../../../db/transaction.ts'
import type { PromiseId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'
import type { SystemVisit } from '../../access/index.ts'

const promises = tablesOf('promises')

/** The day a promise is for; all that a message may say of it. */
export async function promiseDay(system: SystemVisit, promise: PromiseId): Promise<Day | null> {
  const row = await promises(system.tx)
    .selectFrom('promises.promise')
    .select('due_on')
    .where('agency_id', '=', system.agency)
    .where('id', '=', promise)
    .executeTakeFirst()
  return row?.due_on ?? null
}
