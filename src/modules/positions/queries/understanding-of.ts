import { tablesOf } from '../../../db/transaction.ts'
import type { PlanId } from '../../../shared/ids.ts'
import type { Visit } from '../../access/index.ts'
import type { Understanding } from '../types.ts'

const positions = tablesOf('positions')

/**
 * What people said happens next, the latest of each person: the visitor's own, or everyone's for the
 * coordinator. The mark is for the coordinator alone.
 */
export async function understandingOf(visit: Visit, plan: PlanId): Promise<Understanding[]> {
  const rows = await positions(visit.tx)
    .selectFrom('positions.understanding')
    .distinctOn('person_id')
    .select(['id', 'person_id as person', 'own_words as ownWords', 'typed_by as typedBy'])
    .select(['said_at as saidAt', 'our_clearness as clearness', 'meeting_id as meeting'])
    .where('agency_id', '=', visit.agency)
    .where('plan_id', '=', plan)
    .orderBy('person_id')
    .orderBy('said_at', 'desc')
    .execute()
  const leads = new Set(
    visit.facts.passes.filter(({ role }) => role === 'coordinator').map(({ meeting }) => meeting),
  )
  return rows.map(({ meeting, ...row }) => ({
    ...row,
    clearness: leads.has(meeting) ? row.clearness : null,
  }))
}
