import type { PromiseId } from '../../../shared/ids.ts'
import { doneWith, type Outcome, refused } from '../../../shared/outcome.ts'
import { peopleAround, permit, type Visit } from '../../access/index.ts'
import { addPromise, addStep } from '../store.ts'
import type { NewPromise, PromiseProblem } from '../types.ts'

/**
 * Writes down what somebody says they will do, for somebody or (`to: null`) for the whole family.
 * It counts once its maker has heard it read back.
 */
export async function proposePromise(
  visit: Visit,
  promise: NewPromise,
): Promise<Outcome<PromiseProblem, PromiseId>> {
  const { family, meeting, by, to, dueOn } = promise
  permit(visit, 'make-promise', { family, ...(meeting ? { meeting } : {}) })
  const around = await peopleAround(visit, { family, meeting })
  const maker = around.get(by)
  if (!maker || (to !== null && !around.has(to))) return refused('not-one-of-us')
  if (by === to) return refused('to-oneself')
  if (dueOn < visit.today) return refused('day-has-passed')
  const made = await addPromise(visit, promise, maker.staff ? 'agency' : 'family')
  await addStep(visit, made, { kind: 'proposed', by, newDueOn: dueOn })
  return doneWith(made.id)
}
