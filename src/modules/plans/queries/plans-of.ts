import { sql } from 'kysely'
import { tablesOf } from '../../../db/transaction.ts'
import { may, type Visit } from '../../access/index.ts'
import { readsWhole } from '../store.ts'
import type { PlanInList } from '../types.ts'

const plans = tablesOf('plans')

/** The plans the visitor may read, the one that changed last first. */
export async function plansOf(visit: Visit): Promise<PlanInList[]> {
  const rows = await plans(visit.tx)
    .selectFrom('plans.version as v')
    .select(['v.plan_id as id', 'v.meeting_id as meeting', 'v.family_id as family', 'v.number'])
    .select(['v.made_at as madeAt', 'v.what_changed as whatChanged'])
    .select((v) =>
      v
        .exists(
          v
            .selectFrom('plans.reply as r')
            .select(sql`1`.as('one'))
            .whereRef('r.agency_id', '=', 'v.agency_id')
            .whereRef('r.version_id', '=', 'v.id')
            .where('r.person_id', '=', visit.person),
        )
        .as('answered'),
    )
    .distinctOn('v.plan_id')
    .where('v.agency_id', '=', visit.agency)
    .orderBy('v.plan_id')
    .orderBy('v.number', 'desc')
    .execute()
  return rows
    .filter(({ family, meeting }) => may(visit, 'read-plan', { family, meeting }).may)
    .map((row) => ({
      ...row,
      answered: row.answered === true,
      // What changed may be about somebody else's lines.
      whatChanged: readsWhole(visit, row.family) ? row.whatChanged : '',
    }))
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
}
