import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId, PlanId, PlanVersionId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import type { Visit } from '../../access/index.ts'

const plans = tablesOf('plans')

interface VersionNow {
  readonly version: PlanVersionId
  readonly number: number
  readonly family: FamilyId
  readonly meeting: MeetingId
}

/** The version of a plan that counts now. */
export async function versionNow(visit: Visit, plan: PlanId): Promise<VersionNow> {
  const row = await plans(visit.tx)
    .selectFrom('plans.version')
    .select(['id as version', 'number', 'family_id as family', 'meeting_id as meeting'])
    .where('agency_id', '=', visit.agency)
    .where('plan_id', '=', plan)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row
}
