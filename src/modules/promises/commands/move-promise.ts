import type { PromiseId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import type { Day } from '../../../shared/time.ts'
import { permit, type Visit } from '../../access/index.ts'
import { dayAfterMoving } from '../rules/day-after-moving.ts'
import { whoseTurn } from '../rules/whose-turn.ts'
import { addStep, lockPromise, subjectOf, turnPromise } from '../store.ts'
import type { PromiseProblem } from '../types.ts'

/** The maker says a new day and why. After its day has gone by, the promise stays late all the same. */
export async function movePromise(
  visit: Visit,
  id: PromiseId,
  newDay: Day,
  why: string,
): Promise<Outcome<PromiseProblem>> {
  const promise = await lockPromise(visit, id)
  permit(visit, 'carry-promise', subjectOf(promise, [promise.by]))
  if (whoseTurn(promise) !== 'maker') return refused('not-now')
  if (newDay < visit.today) return refused('day-has-passed')
  if (newDay === promise.dueOn) return refused('same-day')
  await turnPromise(visit, promise, {
    state: 'made',
    due_on: dayAfterMoving(promise, newDay, visit.today),
  })
  await addStep(visit, promise, {
    kind: 'moved',
    by: visit.person,
    words: why,
    oldDueOn: promise.dueOn,
    newDueOn: newDay,
  })
  return done
}
