import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../../access/index.ts'
import type { AccountKind } from '../types.ts'

const doors = tablesOf('doors')

/** Lets a person sign in with a code from now on. Opening twice changes nothing. */
export async function openAccount(
  system: SystemVisit,
  person: PersonId,
  kind: AccountKind,
): Promise<void> {
  await doors(system.tx)
    .insertInto('doors.account')
    .values({
      agency_id: system.agency,
      id: newId(),
      person_id: person,
      kind,
      opened_at: system.now,
    })
    .onConflict((conflict) =>
      conflict.columns(['agency_id', 'person_id']).doUpdateSet({ closed_at: null }),
    )
    .execute()
}
