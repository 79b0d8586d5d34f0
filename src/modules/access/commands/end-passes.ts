import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../types.ts'

const access = tablesOf('access')

/** Ends every guest's leave to enter a meeting, as it closes or is called off. */
export async function endGuestPasses(visit: SystemVisit, meeting: MeetingId): Promise<void> {
  await ending(visit, meeting).where('role', '=', 'guest').execute()
}

/** Ends one person's leave to enter a meeting now. */
export async function endPass(
  visit: SystemVisit,
  meeting: MeetingId,
  person: PersonId,
): Promise<void> {
  await ending(visit, meeting).where('person_id', '=', person).execute()
}

/** Ends a person's leave to enter any meeting of a family, as they leave its circle. */
export async function endPassesIn(
  visit: SystemVisit,
  family: FamilyId,
  person: PersonId,
): Promise<void> {
  await open(visit).where('family_id', '=', family).where('person_id', '=', person).execute()
}

const open = (visit: SystemVisit) =>
  access(visit.tx)
    .updateTable('access.meeting_pass')
    .set({ ends_at: visit.now })
    .where('agency_id', '=', visit.agency)
    .where('ends_at', 'is', null)

const ending = (visit: SystemVisit, meeting: MeetingId) =>
  open(visit).where('meeting_id', '=', meeting)
