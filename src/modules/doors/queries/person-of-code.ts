import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../../access/index.ts'

const doors = tablesOf('doors')

/** Who asked for a code; null when the mark leads to nobody. */
export async function personOfCode(system: SystemVisit, code: string): Promise<PersonId | null> {
  const row = await doors(system.tx)
    .selectFrom('doors.one_time_code')
    .select('person_id')
    .where('agency_id', '=', system.agency)
    .where('id', '=', code)
    .executeTakeFirst()
  return row?.person_id ?? null
}
