import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId } from '../../../shared/ids.ts'
import type { Day, Instant } from '../../../shared/time.ts'
import { permit, type Visit } from '../../access/index.ts'
import type { Purpose } from '../types.ts'

const meetings = tablesOf('meetings')

/** An ask that no coordinator has taken yet. */
export interface WaitingAsk {
  readonly meeting: MeetingId
  readonly family: FamilyId
  readonly purpose: Purpose
  readonly askedAt: Instant
  readonly dueOn: Day | null
}

/** The asks that wait for a coordinator, the longest waiting first, for the supervisor. */
export async function waitingAsks(visit: Visit): Promise<WaitingAsk[]> {
  permit(visit, 'read-waiting-on-us')
  return meetings(visit.tx)
    .selectFrom('meetings.meeting')
    .select(['id as meeting', 'family_id as family', 'purpose', 'asked_at as askedAt'])
    .select('due_on as dueOn')
    .where('agency_id', '=', visit.agency)
    .where('state', '=', 'asked')
    .orderBy('asked_at')
    .execute()
}
