import { gapsInLine, type LinesGap } from '../../../modules/meetings/index.ts'
import { someWords, type Typed, type ValuesOf, withProblem } from '../../kernel/form.ts'
import type { OwnProblems } from '../../kernel/route.ts'
import type { Spoken } from '../../kernel/speak.ts'
import type { lineWords } from './line-words.ts'

/** The boxes of the bottom lines. */
export const lineNames = ['line1', 'line2', 'line3', 'line4'] as const

export const lineForm = {
  line1: someWords(500),
  line2: someWords(500),
  line3: someWords(500),
  line4: someWords(500),
}

/** What stands in the boxes, in their order. */
export const linesIn = (heard: ValuesOf<typeof lineForm>): string[] =>
  lineNames.map((name) => heard[name])

/** What the rules found in the lines, beside the box it is about. */
export function linesTyped(typed: Typed, gaps: readonly LinesGap[]): Typed {
  const wrong = lineNames.flatMap((name) =>
    gapsInLine(typed.values[name]?.[0] ?? '').map((gap) => [name, gap] as const),
  )
  const beside = wrong.reduce(
    (all, [name, gap]) =>
      withProblem(all, name, gap === 'bottom-line-too-long' ? 'too-long' : 'not-kept'),
    typed,
  )
  return gaps.includes('no-bottom-line') ? withProblem(beside, 'line1', 'empty') : beside
}

/** What is said of each. */
export function lineProblems(say: Spoken<typeof lineWords>): OwnProblems {
  const line = { empty: say.lineMissing, 'too-long': say.lineTooLong, 'not-kept': say.lineBlames }
  return Object.fromEntries(lineNames.map((name) => [name, line]))
}
