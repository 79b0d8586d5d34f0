import {
  type Answer,
  type NextQuestion,
  type Position,
  whatIsAskedNext,
} from '../../modules/positions/index.ts'
import {
  type Field,
  oneOf,
  someWords,
  type Typed,
  tick,
  untyped,
  withProblem,
} from '../kernel/form.ts'

/** The box that belongs to an answer for the person's own words, and the one for what would make it work. */
export const boxesOf = (stance: Answer): { say: string | null; work: string | null } => ({
  say: whatIsAskedNext(stance) === null ? null : `say-${stance}`,
  work: asksForMore.includes(whatIsAskedNext(stance)) ? `work-${stance}` : null,
})

const asksForMore: readonly (NextQuestion | null)[] = ['what-would-ease', 'what-would-work']

/** What may be typed about an idea by somebody who has these answers. */
export function stanceForm(stances: readonly Answer[]) {
  const boxes = stances.flatMap((stance): [string, Field<string>][] => {
    const { say, work } = boxesOf(stance)
    return [
      ...(say ? [[say, someWords(4000)] as [string, Field<string>]] : []),
      ...(work ? [[work, someWords(1000)] as [string, Field<string>]] : []),
    ]
  })
  return {
    ...(Object.fromEntries(boxes) as Record<string, Field<string>>),
    stance: oneOf(stances),
    outLoud: tick,
    bottomLine: someWords(36),
  }
}

/** The words typed beside the answer that was picked; what stands in other boxes is not taken. */
export function wordsBeside(
  stance: Answer,
  typed: Readonly<Record<string, unknown>>,
): { ownWords: string; wouldWork: string } {
  const { say, work } = boxesOf(stance)
  const text = (name: string | null) => (name && String(typed[name] ?? '')) || ''
  return { ownWords: text(say), wouldWork: text(work) }
}

/** The agency's no lacks its bottom line, or what would meet it. */
export const lacking = (typed: Typed, stance: Answer, problems: readonly string[]): Typed =>
  problems.includes('bottom-line')
    ? withProblem(typed, 'bottomLine', 'empty')
    : withProblem(typed, boxesOf(stance).work ?? 'stance', 'empty')

/** What a person said before, put back where it was typed. */
export function boxesWith({ stance, ownWords, wouldWork, released }: Position): Typed {
  if (stance === 'not-asked') return untyped()
  const { say, work } = boxesOf(stance)
  return untyped({
    stance,
    ...(say ? { [say]: ownWords } : {}),
    ...(work ? { [work]: wouldWork } : {}),
    ...(released ? { outLoud: 'yes' } : {}),
  })
}
