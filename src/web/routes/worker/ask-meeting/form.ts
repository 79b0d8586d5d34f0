import type { AskGap, LinesGap } from '../../../../modules/meetings/index.ts'
import type { PersonId } from '../../../../shared/ids.ts'
import {
  anyOf,
  maybeDay,
  oneOf,
  someWords,
  type Typed,
  withProblem,
  words,
} from '../../../kernel/form.ts'
import { lineForm, linesTyped } from '../line-form.ts'

export const purposes = [
  'prevent-removal',
  'after-placement',
  'progress',
  'permanent-home',
  'family-asked',
] as const

export const askMeetingForm = (circle: readonly PersonId[]) => ({
  purpose: oneOf(purposes),
  why: words(4000),
  dueOn: maybeDay,
  dueBecause: words(300),
  ...lineForm,
  knownRisks: someWords(4000),
  people: anyOf(circle),
})

/** What the rules found, beside the box it is about. */
export function askTyped(typed: Typed, gaps: readonly AskGap[]): Typed {
  const inLines = gaps.filter((gap) => gap.includes('bottom-line')) as LinesGap[]
  return gaps.reduce(
    (all, gap) => {
      if (gap === 'no-day') return withProblem(all, 'dueOn', 'empty')
      if (gap === 'day-has-passed') return withProblem(all, 'dueOn', 'not-a-day')
      if (gap === 'nothing-sets-the-day') return withProblem(all, 'dueBecause', 'empty')
      return all
    },
    linesTyped(typed, inLines),
  )
}
