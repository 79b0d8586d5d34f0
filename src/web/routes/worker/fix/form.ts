import type { Change, PlanLine } from '../../../../modules/plans/index.ts'
import { type Field, someWords, words } from '../../../kernel/form.ts'

/** The lines whose words a fix may change: nobody rewrites an objection. */
export const mendable = (lines: readonly PlanLine[]): PlanLine[] =>
  lines.filter(({ kind }) => kind !== 'dissent' && kind !== 'next-date')

/** The field of a line. */
export const fieldOf = ({ id }: PlanLine): string => `line-${id}`

/** An answer, and a box for every line that may change. */
export const fixAnswerForm = (lines: readonly PlanLine[]) => ({
  answer: words(2000),
  whatChanged: someWords(1000),
  added: someWords(4000),
  ...lineFields(lines),
})

const lineFields = (lines: readonly PlanLine[]): Record<`line-${string}`, Field<string>> =>
  Object.fromEntries(mendable(lines).map((line) => [fieldOf(line), someWords(4000)]))

/** What is different from the plan as it stands; null when nothing is. */
export function changeIn(
  lines: readonly PlanLine[],
  sent: Readonly<Record<string, string>>,
): Omit<Change, 'whatChanged'> | null {
  const changed = mendable(lines)
    .map((line) => [line.id, sent[fieldOf(line)] ?? line.words, line.words] as const)
    .filter(([, now, before]) => now !== before)
    .map(([id, now]) => [id, now] as const)
  const added = sent.added ?? ''
  return changed.length === 0 && added === '' ? null : { words: Object.fromEntries(changed), added }
}
