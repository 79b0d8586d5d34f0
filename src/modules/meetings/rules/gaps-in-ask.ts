import type { Day } from '../../../shared/time.ts'

/** What a worker fills in to ask for a meeting. */
export interface Asked {
  readonly dueOn: Day | null
  readonly dueBecause: string
  readonly bottomLines: readonly string[]
}

export type AskGap =
  | 'no-day'
  | 'day-has-passed'
  | 'nothing-sets-the-day'
  | 'no-bottom-line'
  | 'too-many-bottom-lines'
  | 'bottom-line-too-long'
  | 'bottom-line-blames'

/** What can be wrong with the bottom lines alone. */
export type LinesGap = Extract<AskGap, `${string}bottom-line${string}`>

/** A bottom line is one sentence that can be read aloud to the family. */
export const mostWordsInLine = 20
export const mostBottomLines = 4

/** Words that blame or hide; a line that needs one is not yet said as to the family. */
const blaming =
  /\b(non-?complian\w*|refus(?:es|ed|al)|alleg\w+|perpetrat\w+|offender|mandat\w+|services|placement|visitation|reunif\w+|permanency|dysfunction\w*|unfit)\b/i

/**
 * A meeting cannot be asked for without a day, what sets it, and one to four bottom lines in plain words.
 * Source: Family group decision making: the agency states beforehand what the plan must meet
 */
export function gapsInAsk({ dueOn, dueBecause, bottomLines }: Asked, today: Day): AskGap[] {
  const gaps: AskGap[] = []
  if (dueOn === null) gaps.push('no-day')
  else if (dueOn < today) gaps.push('day-has-passed')
  if (dueBecause.trim() === '') gaps.push('nothing-sets-the-day')
  return [...gaps, ...gapsInLines(bottomLines)]
}

/** A family hears one to four bottom lines, each in plain words; empty ones do not count. */
export function gapsInLines(bottomLines: readonly string[]): LinesGap[] {
  const lines = bottomLines.filter((line) => line.trim() !== '')
  return [
    ...(lines.length === 0 ? (['no-bottom-line'] as const) : []),
    ...(lines.length > mostBottomLines ? (['too-many-bottom-lines'] as const) : []),
    ...new Set(lines.flatMap(gapsInLine)),
  ]
}

/** A bottom line is short enough to be read aloud, and blames nobody. */
export function gapsInLine(line: string): Extract<AskGap, `bottom-line-${string}`>[] {
  return [
    ...(wordsIn(line) > mostWordsInLine ? (['bottom-line-too-long'] as const) : []),
    ...(blaming.test(line) ? (['bottom-line-blames'] as const) : []),
  ]
}

const wordsIn = (line: string): number => line.trim().split(/\s+/).length
