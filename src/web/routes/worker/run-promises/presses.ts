import {
  hearPromiseBack,
  type PromisesAtMeeting,
  promiseAtMeeting,
} from '../../../../modules/meetings/index.ts'
import type { PromiseProblem } from '../../../../modules/promises/index.ts'
import type { MeetingId, PersonId } from '../../../../shared/ids.ts'
import type { Outcome } from '../../../../shared/outcome.ts'
import { hear, type Typed, type ValuesOf, withProblem } from '../../../kernel/form.ts'
import type { Ask } from '../../../kernel/route.ts'
import { addForm, changeForm, type pressed, rightForm } from './form.ts'

/** What is to be mended after a press, or null when it was done. */
type Press = (ask: Ask, meeting: MeetingId, shown: PromisesAtMeeting) => Promise<Typed | null>

/** Which field a problem that the command found belongs to. */
function mended(outcome: Outcome<PromiseProblem, unknown>, typed: Typed): Typed | null {
  if (outcome.ok) return null
  return outcome.problems.includes('to-oneself')
    ? withProblem(typed, 'to', 'not-kept')
    : outcome.problems.includes('day-has-passed')
      ? withProblem(typed, 'dueOn', 'not-a-choice')
      : withProblem(typed, 'by', 'not-a-choice')
}

const idsOf = ({ promises }: PromisesAtMeeting) => promises.map(({ id }) => id)

export const presses: Record<ValuesOf<typeof pressed>['do'], Press> = {
  add: async ({ sent, visit }, meeting, { people }) => {
    const heard = hear(addForm(people.map(({ person }) => person)), sent)
    if (!heard.ok) return heard.typed
    const { to, by, willDo, dueOn, help } = heard.value
    const outcome = await promiseAtMeeting(visit, meeting, {
      by,
      to: to === 'family' ? null : (to as PersonId),
      willDo,
      dueOn,
      help,
    })
    return mended(outcome, heard.typed)
  },
  right: async ({ sent, visit }, meeting, shown) => {
    const heard = hear(rightForm(idsOf(shown)), sent)
    if (!heard.ok) return heard.typed
    return mended(await hearPromiseBack(visit, meeting, heard.value.promise, 'right'), heard.typed)
  },
  change: async ({ sent, visit }, meeting, shown) => {
    const heard = hear(changeForm(idsOf(shown)), sent)
    if (!heard.ok) return heard.typed
    const { promise, willDo, dueOn, help } = heard.value
    const changed = { willDo, dueOn, help }
    return mended(await hearPromiseBack(visit, meeting, promise, changed), heard.typed)
  },
}
