import { randomUUID } from 'node:crypto'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'
import type { Membership, SystemVisit } from '../types.ts'

const access = tablesOf('access')

/** Makes a person belong to a family from a day on. Joining twice in one capacity changes nothing. */
export async function joinCircle(
  visit: SystemVisit,
  joining: {
    readonly person: PersonId
    readonly family: FamilyId
    readonly as: Membership
    readonly from: Day
    /** A child's fourteenth birthday, when the birthday is known. */
    readonly youthFrom?: Day | null
  },
): Promise<void> {
  await access(visit.tx)
    .insertInto('access.membership')
    .values({
      agency_id: visit.agency,
      id: randomUUID(),
      person_id: joining.person,
      family_id: joining.family,
      capacity: joining.as,
      from_on: joining.from,
      youth_from_on: joining.youthFrom ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
