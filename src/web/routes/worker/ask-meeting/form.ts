import { type AskGap, gapsInLine } from '../../../../modules/meetings/index.ts'
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

export const purposes = [
  'prevent-removal',
  'after-placement',
  'progress',
  'permanent-home',
  'family-asked',
] as const

/** The boxes of the bottom lines. */
export const lineNames = ['line1', 'line2', 'line3', 'line4'] as const

export const askMeetingForm = (circle: readonly PersonId[]) => ({
  purpose: oneOf(purposes),
  why: words(4000),
  dueOn: maybeDay,
  dueBecause: words(300),
  line1: someWords(500),
  line2: someWords(500),
  line3: someWords(500),
  line4: someWords(500),
  knownRisks: someWords(4000),
  people: anyOf(circle),
})

/** What the rules found, beside the box it is about. */
export function askTyped(typed: Typed, gaps: readonly AskGap[]): Typed {
  const lines = lineNames.map((name) => [name, typed.values[name]?.[0] ?? ''] as const)
  const inLines = lines.flatMap(([name, line]) =>
    gapsInLine(line).map((gap) => [name, gap] as const),
  )
  const problems: Typed = inLines.reduce(
    (all, [name, gap]) =>
      withProblem(all, name, gap === 'bottom-line-too-long' ? 'too-long' : 'not-kept'),
    typed,
  )
  return gaps.reduce((all, gap) => {
    if (gap === 'no-day') return withProblem(all, 'dueOn', 'empty')
    if (gap === 'day-has-passed') return withProblem(all, 'dueOn', 'not-a-day')
    if (gap === 'no-bottom-line') return withProblem(all, 'line1', 'empty')
    if (gap === 'nothing-sets-the-day') return withProblem(all, 'dueBecause', 'empty')
    return all
  }, problems)
}
