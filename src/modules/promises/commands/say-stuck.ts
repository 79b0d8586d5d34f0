import type { PromiseId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { whoseTurn } from '../rules/whose-turn.ts'
import { addStep, lockPromise, subjectOf, turnPromise } from '../store.ts'
import type { PromiseProblem } from '../types.ts'

/** The maker says that something is in the way, and what would help. */
export async function sayStuck(
  visit: Visit,
  id: PromiseId,
  words: string,
): Promise<Outcome<PromiseProblem>> {
  const promise = await lockPromise(visit, id)
  permit(visit, 'carry-promise', subjectOf(promise, [promise.by]))
  if (whoseTurn(promise) !== 'maker') return refused('not-now')
  await turnPromise(visit, promise, { state: 'stuck' })
  await addStep(visit, promise, { kind: 'stuck', by: visit.person, words })
  return done
}
