import type { PromiseId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { tellStory } from '../../families/index.ts'
import { answersOpenTo } from '../rules/answers-open-to.ts'
import { addStep, lockPromise, speaksForFamily, subjectOf, turnPromise } from '../store.ts'
import type { PromiseProblem } from '../types.ts'

/** The one it was made to says whether it was kept, and what they want to say about it. */
export async function confirmPromise(
  visit: Visit,
  id: PromiseId,
  answer: 'kept' | 'not-kept',
  words = '',
): Promise<Outcome<PromiseProblem>> {
  const promise = await lockPromise(visit, id)
  permit(visit, 'confirm-promise', subjectOf(promise, [promise.to]))
  if (promise.state === answer) return done
  const who = { person: visit.person, speaksForFamily: speaksForFamily(visit, promise) }
  if (!answersOpenTo(promise, who, visit.today).includes(answer)) return refused('not-now')
  await turnPromise(visit, promise, { state: answer, confirmed_at: visit.now })
  await addStep(visit, promise, { kind: answer, by: visit.person, words })
  // What somebody of the family could not keep is nobody's story.
  if (answer === 'kept' || promise.side === 'agency') {
    const { family, id: about } = promise
    await tellStory(visit, { family, kind: `promise-${answer}`, by: visit.person, about })
  }
  return done
}
