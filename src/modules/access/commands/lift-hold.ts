import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { mayLiftNow } from '../rules/may-lift-now.ts'
import type { Visit } from '../types.ts'
import { permit } from '../visit.ts'

const access = tablesOf('access')

interface WhichHold {
  readonly family: FamilyId
  readonly hold: string
}

/** Asks that a hold be lifted. It stands until somebody else lifts it. */
export async function askToLiftHold(visit: Visit, which: WhichHold): Promise<void> {
  permit(visit, 'ask-to-lift-hold', { family: which.family })
  if ((await askedBy(visit, which)) !== null) return
  await changing(visit, which)
    .set({ lift_asked_by: visit.person, lift_asked_at: visit.now })
    .execute()
}

/** Lifts a hold that somebody else asked to lift; from the next request on it keeps nobody out. */
export async function liftHold(
  visit: Visit,
  which: WhichHold,
): Promise<Outcome<'needs-another-person'>> {
  permit(visit, 'lift-hold', { family: which.family })
  if (!mayLiftNow(await askedBy(visit, which), visit.person)) return refused('needs-another-person')
  await changing(visit, which).set({ lifted_by: visit.person, lifted_at: visit.now }).execute()
  return done
}

async function askedBy(visit: Visit, { family, hold }: WhichHold): Promise<PersonId | null> {
  const row = await access(visit.tx)
    .selectFrom('access.safety_hold')
    .select('lift_asked_by')
    .where('agency_id', '=', visit.agency)
    .where('family_id', '=', family)
    .where('id', '=', hold)
    .where('lifted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row.lift_asked_by
}

const changing = (visit: Visit, { family, hold }: WhichHold) =>
  access(visit.tx)
    .updateTable('access.safety_hold')
    .where('agency_id', '=', visit.agency)
    .where('family_id', '=', family)
    .where('id', '=', hold)
