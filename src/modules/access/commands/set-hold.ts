import { randomUUID } from 'node:crypto'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { membersOf } from '../queries/members-of.ts'
import { gapsInHold, type HoldGap, type WantedHold } from '../rules/gaps-in-hold.ts'
import { type HoldTerms, holdSetAgain } from '../rules/hold-set-again.ts'
import type { HoldScope, SystemVisit, Visit } from '../types.ts'
import { beyondReach, permit } from '../visit.ts'

const access = tablesOf('access')

interface Setting extends WantedHold {
  readonly family: FamilyId
  readonly basis: 'court-order' | 'told-us' | 'our-worry'
}

/**
 * Keeps one person safe from another from this moment on. Whatever a coordinator had cleared for the
 * other is shut again, and a wish to lift an earlier hold is withdrawn with it.
 */
export async function setHold(visit: Visit, setting: Setting): Promise<Outcome<HoldGap>> {
  const { family, person, against, basis, until } = setting
  permit(visit, 'set-hold', { family })
  const members = (await membersOf(visit, [family])).map((one) => one.person)
  const gaps = gapsInHold(setting, members, visit.now)
  if (gaps.length > 0) return refused(...gaps)
  const kept = await standing(visit, setting)
  const wanted = { scopes: [...new Set(setting.scopes)], from: visit.now, until }
  const { scopes, ...terms } = kept ? holdSetAgain(kept, wanted) : wanted
  const values = {
    scopes: [...scopes],
    from_at: terms.from,
    until_at: terms.until,
    basis,
    set_by: visit.person,
    lift_asked_by: null,
    lift_asked_at: null,
  }
  const ids = { agency_id: visit.agency, id: kept?.id ?? randomUUID() }
  await access(visit.tx)
    .insertInto('access.safety_hold')
    .values({ ...ids, person_id: person, against_id: against, family_id: family, ...values })
    .onConflict((same) => same.columns(['agency_id', 'id']).doUpdateSet(values))
    .execute()
  await beyondReach(visit, (system) => endClearings(system, family, against))
  return done
}

async function standing(
  visit: Visit,
  { family, person, against }: Setting,
): Promise<(HoldTerms & { readonly id: string }) | undefined> {
  const row = await access(visit.tx)
    .selectFrom('access.safety_hold')
    .select(['id', 'scopes', 'from_at', 'until_at'])
    .where('agency_id', '=', visit.agency)
    .where('family_id', '=', family)
    .where('person_id', '=', person)
    .where('against_id', '=', against)
    .where('lifted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      scopes: row.scopes as HoldScope[],
      from: row.from_at,
      until: row.until_at,
    }
  )
}

/** A coordinator looked through those meetings for what was known then. */
async function endClearings(
  system: SystemVisit,
  family: FamilyId,
  against: PersonId,
): Promise<void> {
  await access(system.tx)
    .updateTable('access.clearing')
    .set({ ended_at: system.now })
    .where('agency_id', '=', system.agency)
    .where('family_id', '=', family)
    .where('person_id', '=', against)
    .where('ended_at', 'is', null)
    .execute()
}
