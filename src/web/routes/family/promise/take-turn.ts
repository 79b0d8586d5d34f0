import type { Visit } from '../../../../modules/access/index.ts'
import {
  confirmPromise,
  movePromise,
  type PromiseProblem,
  type PromiseTurn,
  readBackPromise,
  sayDone,
  sayStuck,
  takeBackPromise,
} from '../../../../modules/promises/index.ts'
import type { PromiseId } from '../../../../shared/ids.ts'
import type { Outcome } from '../../../../shared/outcome.ts'
import { type FieldProblem, type Typed, withProblem } from '../../../kernel/form.ts'
import { hearTurn } from './form.ts'

type Taken = { readonly ok: true } | { readonly ok: false; readonly typed: Typed }

/** Hears what was sent on the page of a promise and does it; with what to mend when it could not be done. */
export async function takeTurn(
  visit: Visit,
  promise: PromiseId,
  deed: PromiseTurn,
  sent: URLSearchParams,
): Promise<Taken> {
  const one = hearTurn(deed, sent)
  if (!one.heard.ok) return { ok: false, typed: one.heard.typed }
  const outcome = await doTurn(visit, promise, one)
  if (outcome.ok) return { ok: true }
  const dayField = one.turn === 'correct' ? 'dueOn' : 'newDay'
  const [problem] = outcome.problems
  const [field, says] = told[problem ?? 'not-now']
  return { ok: false, typed: withProblem(one.heard.typed, field === 'day' ? dayField : '', says) }
}

const told: Record<PromiseProblem, readonly ['day' | '', FieldProblem]> = {
  'day-has-passed': ['day', 'not-a-day'],
  'same-day': ['day', 'not-a-choice'],
  'not-now': ['', 'not-a-choice'],
  'not-one-of-us': ['', 'not-a-choice'],
  'to-oneself': ['', 'not-a-choice'],
}

async function doTurn(
  visit: Visit,
  promise: PromiseId,
  { turn, heard }: ReturnType<typeof hearTurn>,
): Promise<Outcome<PromiseProblem>> {
  if (!heard.ok || turn === 'none') throw new Error('Only what was heard can be done.')
  switch (turn) {
    case 'right':
      return readBackPromise(visit, promise, 'right')
    case 'correct':
      return readBackPromise(visit, promise, heard.value)
    case 'done':
      return sayDone(visit, promise)
    case 'stuck':
      return sayStuck(visit, promise, heard.value.stuck)
    case 'move':
      return movePromise(visit, promise, heard.value.newDay, heard.value.why)
    case 'take-back':
      return takeBackPromise(visit, promise, heard.value.whyBack)
    case 'confirm':
      return confirmPromise(visit, promise, heard.value.kept, heard.value.said)
  }
}
