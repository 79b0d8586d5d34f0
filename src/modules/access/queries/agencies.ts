import { type Tx, tablesOf } from '../../../db/transaction.ts'
import type { AgencyId } from '../../../shared/ids.ts'

const access = tablesOf('access')

export interface Agency {
  readonly id: AgencyId
  readonly called: string
  /** The three letters at the head of its invitation links. */
  readonly linkCode: string
  readonly timeZone: string
  readonly helpPhone: string
  readonly madeUp: boolean
}

/** The agencies this house serves, the oldest first. Nothing here is about a person. */
export async function agencies(tx: Tx): Promise<Agency[]> {
  return access(tx)
    .selectFrom('access.agency')
    .select([
      'agency_id as id',
      'called',
      'link_code as linkCode',
      'time_zone as timeZone',
      'help_phone as helpPhone',
      'made_up as madeUp',
    ])
    .orderBy('created_at')
    .execute()
}
