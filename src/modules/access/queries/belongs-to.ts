import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../types.ts'

const access = tablesOf('access')

/**
 * Whether a person belongs or belonged to a family's circle, or was asked to one of its meetings, as far
 * as the visitor may see. The agency's own people never do: else a worker could give a coworker a new
 * phone and sign in as them.
 */
export async function belongsTo(
  visit: SystemVisit,
  family: FamilyId,
  person: PersonId,
): Promise<boolean> {
  const { found } = await access(visit.tx)
    .selectNoFrom(({ and, or, not, exists, selectFrom }) =>
      and([
        not(
          exists(
            selectFrom('access.staff_role')
              .select('id')
              .where('agency_id', '=', visit.agency)
              .where('person_id', '=', person)
              .where('until_on', 'is', null),
          ),
        ),
        or([
          exists(
            selectFrom('access.membership')
              .select('id')
              .where('agency_id', '=', visit.agency)
              .where('family_id', '=', family)
              .where('person_id', '=', person),
          ),
          exists(
            selectFrom('access.meeting_pass')
              .select('id')
              .where('agency_id', '=', visit.agency)
              .where('family_id', '=', family)
              .where('person_id', '=', person),
          ),
        ]),
      ]).as('found'),
    )
    .executeTakeFirstOrThrow()
  return Boolean(found)
}
