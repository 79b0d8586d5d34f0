import { randomUUID } from 'node:crypto'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'
import type { PassRole, SystemVisit } from '../types.ts'

const access = tablesOf('access')

/** Lets a person into one meeting. A guest's pass ends when the meeting does; see `endGuestPasses`. */
export async function givePass(
  visit: SystemVisit,
  pass: {
    readonly person: PersonId
    readonly meeting: MeetingId
    readonly family: FamilyId
    readonly role: PassRole
    readonly grantedBy: PersonId
  },
): Promise<void> {
  await access(visit.tx)
    .insertInto('access.meeting_pass')
    .values({
      agency_id: visit.agency,
      id: randomUUID(),
      meeting_id: pass.meeting,
      family_id: pass.family,
      person_id: pass.person,
      role: pass.role,
      granted_by: pass.grantedBy,
      from_at: visit.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['agency_id', 'meeting_id', 'person_id', 'role'])
        .doUpdateSet({ ends_at: null, granted_by: pass.grantedBy }),
    )
    .execute()
}
