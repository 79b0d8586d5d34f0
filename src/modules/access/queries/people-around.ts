import { sql } from 'kysely'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../types.ts'

const access = tablesOf('access')

/**
 * Everyone who belongs to a family today, may enter the meeting, or works for the agency, and whether
 * they work for it; as far as the visitor may see.
 */
export async function peopleAround(
  visit: SystemVisit,
  { family, meeting }: { readonly family: FamilyId; readonly meeting: MeetingId | null },
): Promise<ReadonlyMap<PersonId, { readonly staff: boolean }>> {
  const { agency, today, now } = visit
  const { rows } = await sql<{ person_id: PersonId; staff: boolean }>`
    select person_id, bool_or(staff) as staff from (
      select person_id, false as staff from access.membership
        where agency_id = ${agency} and family_id = ${family} and from_on <= ${today}
          and (until_on is null or until_on > ${today})
      union all
      select person_id, false from access.meeting_pass
        where agency_id = ${agency} and meeting_id = ${meeting}
          and (ends_at is null or ends_at > ${now})
      union all
      select person_id, true from access.staff_role
        where agency_id = ${agency} and from_on <= ${today}
          and (until_on is null or until_on > ${today})
    ) everyone group by person_id`.execute(access(visit.tx))
  return new Map(rows.map(({ person_id, staff }) => [person_id, { staff }]))
}
