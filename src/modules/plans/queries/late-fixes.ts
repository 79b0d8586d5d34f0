import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId } from '../../../shared/ids.ts'
import { dayIn, type Instant } from '../../../shared/time.ts'
import { permit, type Visit } from '../../access/index.ts'
import { isFixLate } from '../rules/is-fix-late.ts'

const plans = tablesOf('plans')

export interface LateFix {
  readonly meeting: MeetingId
  readonly family: FamilyId
  readonly saidAt: Instant
}

/** Where somebody asked for a fix and has waited too long for our answer; who asked stays out of it. */
export async function lateFixes(visit: Visit): Promise<LateFix[]> {
  permit(visit, 'read-waiting-on-us')
  const rows = await plans(visit.tx)
    .selectFrom('plans.reply')
    .select(['meeting_id as meeting', 'family_id as family', 'said_at as saidAt'])
    .where('agency_id', '=', visit.agency)
    .where('reply', '=', 'fix')
    .where('answered_at', 'is', null)
    .orderBy('said_at')
    .execute()
  return rows.filter(({ saidAt }) => isFixLate(dayIn(visit.timeZone, saidAt), visit.today))
}
