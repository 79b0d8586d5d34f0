import type { PromiseId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { mayBeTakenBack } from '../rules/may-be-taken-back.ts'
import { addStep, lockPromise, subjectOf, turnPromise } from '../store.ts'
import type { PromiseProblem } from '../types.ts'

/**
 * The maker takes a promise back and says why. What the agency is already late with cannot be taken
 * back: it was not kept.
 */
export async function takeBackPromise(
  visit: Visit,
  id: PromiseId,
  why: string,
): Promise<Outcome<PromiseProblem>> {
  const promise = await lockPromise(visit, id)
  permit(visit, 'carry-promise', subjectOf(promise, [promise.by]))
  if (!mayBeTakenBack(promise, visit.today)) return refused('not-now')
  await turnPromise(visit, promise, { state: 'taken-back' })
  await addStep(visit, promise, { kind: 'taken-back', by: visit.person, words: why })
  return done
}
