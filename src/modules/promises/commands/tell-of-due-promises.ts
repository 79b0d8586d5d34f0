import { publish } from '../../../db/outbox.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { type Member, membersOf, type SystemVisit } from '../../access/index.ts'
import { isLate } from '../rules/is-late.ts'
import { addStep, promiseColumns } from '../store.ts'
import type { GivenPromise, PromiseStep } from '../types.ts'

const promises = tablesOf('promises')

/**
 * The daily round: whoever made a promise that is due today or has gone by is asked once whether it
 * worked out; whoever waits for a late promise of the agency is told once that we are late.
 * Answers how many people were told.
 */
export async function tellOfDuePromises(system: SystemVisit): Promise<number> {
  const due = await promises(system.tx)
    .selectFrom('promises.promise as p')
    .select(promiseColumns)
    .where('agency_id', '=', system.agency)
    .where('state', 'in', ['made', 'stuck'])
    .where('due_on', '<=', system.today)
    .forUpdate()
    .execute()
  const members = await membersOf(system, [...new Set(due.map(({ family }) => family))])
  let told = 0
  for (const promise of due) {
    if (promise.state === 'made' && (await isNews(system, promise, 'told-due'))) {
      await tell(system, promise, 'told-due', 'promise-due', [promise.by])
      told++
    }
    if (promise.side !== 'agency' || !isLate(promise, system.today)) continue
    if (!(await isNews(system, promise, 'told-late'))) continue
    const hearers = hearersOf(promise, members)
    await tell(system, promise, 'told-late', 'promise-late', hearers)
    told += hearers.length
  }
  return told
}

/** Once for each day a promise was due: a promise that moved may be asked about again. */
async function isNews(
  system: SystemVisit,
  { id, dueOn }: GivenPromise,
  kind: PromiseStep['kind'],
): Promise<boolean> {
  const found = await promises(system.tx)
    .selectFrom('promises.step')
    .select('id')
    .where('agency_id', '=', system.agency)
    .where('promise_id', '=', id)
    .where('kind', '=', kind)
    .where('old_due_on', '=', dueOn)
    .executeTakeFirst()
  return found === undefined
}

async function tell(
  system: SystemVisit,
  promise: GivenPromise,
  kind: PromiseStep['kind'],
  name: string,
  people: readonly PersonId[],
): Promise<void> {
  await addStep(system, promise, { kind, by: promise.by, oldDueOn: promise.dueOn })
  for (const person of people) {
    await publish(system.tx, { name, agency: system.agency, promise: promise.id, person })
  }
}

/** The one it was made to, or every parent and youth of the family. */
function hearersOf({ to, family }: GivenPromise, members: readonly Member[]): PersonId[] {
  if (to !== null) return [to]
  return members
    .filter((one) => one.family === family && one.until === null)
    .filter((one) => one.as === 'parent' || (one.as === 'child' && one.youth))
    .map(({ person }) => person)
}
