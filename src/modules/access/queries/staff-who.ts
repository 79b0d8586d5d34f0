import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { StaffRole, SystemVisit } from '../types.ts'

const access = tablesOf('access')

/** Everyone who has this role at the agency today, as far as the visitor may see: staff see each other. */
export async function staffWho(visit: SystemVisit, role: StaffRole): Promise<PersonId[]> {
  const rows = await access(visit.tx)
    .selectFrom('access.staff_role')
    .select('person_id')
    .distinct()
    .where('agency_id', '=', visit.agency)
    .where('role', '=', role)
    .where('from_on', '<=', visit.today)
    .where((until) =>
      until.or([until('until_on', 'is', null), until('until_on', '>', visit.today)]),
    )
    .execute()
  return rows.map((row) => row.person_id)
}
