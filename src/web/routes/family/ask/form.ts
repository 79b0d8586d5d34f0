import { longestName, mostNames, namesInLines } from '../../../../modules/meetings/index.ts'
import type { Day } from '../../../../shared/time.ts'
import {
  type FieldProblem,
  maybeDay,
  maybeOneOf,
  someWords,
  type ValuesOf,
  words,
} from '../../../kernel/form.ts'

export const askForm = <const Family extends string>(families: readonly Family[]) => ({
  family: maybeOneOf(families),
  about: words(2000),
  who: someWords(2000),
  byWhen: maybeDay,
  whenWhere: someWords(300),
})

/** What only the values can tell: too many names, a name that is too long, a day that is gone. */
export function askProblem(
  { who, byWhen }: ValuesOf<ReturnType<typeof askForm>>,
  today: Day,
): { readonly field: string; readonly problem: FieldProblem } | null {
  const names = namesInLines(who)
  if (names.length > mostNames) return { field: 'who', problem: 'not-a-choice' }
  if (names.some((name) => [...name].length > longestName)) {
    return { field: 'who', problem: 'too-long' }
  }
  return byWhen !== null && byWhen < today ? { field: 'byWhen', problem: 'not-a-day' } : null
}
