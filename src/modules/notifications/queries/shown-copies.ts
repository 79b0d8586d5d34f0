import { tablesOf } from '../../../db/transaction.ts'
import type { Instant } from '../../../shared/time.ts'
import type { SystemVisit } from '../../access/index.ts'

const notifications = tablesOf('notifications')

export interface ShownCopy {
  readonly id: string
  readonly to: string
  readonly body: string
  readonly at: Instant
}

/** The latest messages of an invented county as they would arrive; elsewhere there are none. */
export async function shownCopies(system: SystemVisit, most = 100): Promise<ShownCopy[]> {
  return notifications(system.tx)
    .selectFrom('notifications.shown_copy')
    .select(['id', 'to_value as to', 'body', 'at'])
    .where('agency_id', '=', system.agency)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
}
