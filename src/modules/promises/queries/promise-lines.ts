import { jsonObjectFrom } from 'kysely/helpers/postgres'
import { tablesOf } from '../../../db/transaction.ts'
import type { SystemVisit } from '../../access/index.ts'
import { standingOf } from '../rules/standing-of.ts'
import { promiseColumns } from '../store.ts'
import type { GivenPromise, PromiseLine } from '../types.ts'

const promises = tablesOf('promises')

/** Every list of promises starts here: as far as the visitor's reach goes, by the day they are due. */
export const selectLines = (visit: SystemVisit) =>
  promises(visit.tx)
    .selectFrom('promises.promise as p')
    .select(promiseColumns.map((column) => `p.${column}` as const))
    .select((p) =>
      jsonObjectFrom(
        p
          .selectFrom('promises.step as s')
          .select(['s.kind', 's.words', 's.new_due_on as newDueOn'])
          .whereRef('s.agency_id', '=', 'p.agency_id')
          .whereRef('s.promise_id', '=', 'p.id')
          .where('s.kind', 'in', ['stuck', 'moved'])
          .orderBy('s.at', 'desc')
          .limit(1),
      ).as('last'),
    )
    .where('p.agency_id', '=', visit.agency)
    .orderBy('p.due_on')
    .orderBy('p.id')

/** How they stand today. */
export const withStanding = (
  visit: SystemVisit,
  rows: readonly (GivenPromise & Pick<PromiseLine, 'last'>)[],
): PromiseLine[] => rows.map((row) => ({ ...row, standing: standingOf(row, visit.today) }))
