import type { PromiseId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { whoseTurn } from '../rules/whose-turn.ts'
import { addStep, lockPromise, subjectOf, turnPromise } from '../store.ts'
import type { PromiseProblem } from '../types.ts'

/** The maker says it is done. Whether it was kept, the other one says. */
export async function sayDone(
  visit: Visit,
  id: PromiseId,
  words = '',
): Promise<Outcome<PromiseProblem>> {
  const promise = await lockPromise(visit, id)
  permit(visit, 'carry-promise', subjectOf(promise, [promise.by]))
  if (promise.state === 'done') return done
  if (whoseTurn(promise) !== 'maker') return refused('not-now')
  await turnPromise(visit, promise, { state: 'done', done_at: visit.now })
  await addStep(visit, promise, { kind: 'done', by: visit.person, words })
  return done
}
