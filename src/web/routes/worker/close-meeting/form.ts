import type { BottomLine } from '../../../../modules/meetings/index.ts'
import { type Field, maybeDay, maybeOneOf, someWords, type ValuesOf } from '../../../kernel/form.ts'

/** The end of a meeting, with two fields for every bottom line. */
export const closeForm = (lines: readonly BottomLine[]) => ({
  nextOn: maybeDay,
  ifWrong: someWords(2000),
  ...verdictFields(lines),
})

/** The fields of a bottom line: whether the plan meets it, and what would. */
export const metOf = ({ id }: Pick<BottomLine, 'id'>) => `met-${id}` as const
export const whyOf = ({ id }: Pick<BottomLine, 'id'>) => `why-${id}` as const

const verdictFields = (lines: readonly BottomLine[]) =>
  Object.fromEntries(
    lines.flatMap((line): [string, Field<unknown>][] => [
      [metOf(line), maybeOneOf(['met', 'not-yet'])],
      [whyOf(line), someWords(1000)],
    ]),
  ) as Record<`met-${string}`, Field<BottomLine['met']>> & Record<`why-${string}`, Field<string>>

/** What was said of each line. */
export const verdictsIn = (
  lines: readonly BottomLine[],
  heard: ValuesOf<ReturnType<typeof verdictFields>>,
): Pick<BottomLine, 'id' | 'met' | 'notYetBecause'>[] =>
  lines.map((line) => ({
    id: line.id,
    met: heard[metOf(line)] ?? null,
    notYetBecause: heard[whyOf(line)] ?? '',
  }))

/** Whom to call, one a line, in their order; null when there are too many, or too long ones. */
export function linesIn(text: string): string[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.length > 8 || lines.some((line) => line.length > 300) ? null : lines
}
