import type { PromiseId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { addStep, lockPromise, subjectOf, turnPromise } from '../store.ts'
import type { Corrected, PromiseProblem } from '../types.ts'

/**
 * The maker hears the promise read back and says it is right, or says it in their own way; the
 * coordinator may type it for them. From then on it counts.
 */
export async function readBackPromise(
  visit: Visit,
  id: PromiseId,
  answer: 'right' | Corrected,
): Promise<Outcome<PromiseProblem>> {
  const promise = await lockPromise(visit, id)
  permit(visit, 'read-back-promise', subjectOf(promise, [promise.by]))
  if (promise.state !== 'proposed' && promise.state !== 'made') return refused('not-now')
  const heard = { state: 'made', read_back_at: visit.now } as const
  if (answer === 'right') {
    await turnPromise(visit, promise, heard)
    await addStep(visit, promise, { kind: 'right', by: promise.by })
    return done
  }
  if (promise.state !== 'proposed') return refused('not-now')
  const { willDo, dueOn, help } = answer
  if (dueOn < visit.today) return refused('day-has-passed')
  await turnPromise(visit, promise, { ...heard, will_do: willDo, due_on: dueOn, help })
  await addStep(visit, promise, {
    kind: 'corrected',
    by: promise.by,
    words: promise.willDo,
    oldDueOn: promise.dueOn,
    newDueOn: dueOn,
  })
  return done
}
