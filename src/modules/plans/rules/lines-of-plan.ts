import type { MeetingOutcome, NewLine } from '../types.ts'

interface Given {
  readonly promises: readonly (Pick<NewLine, 'person' | 'forPerson' | 'about' | 'help'> & {
    readonly willDo: string
    readonly dueOn: NewLine['dueOn']
  })[]
  /** Only what its owner said may be said out loud. */
  readonly dissent: readonly Pick<NewLine, 'person' | 'about' | 'words'>[]
}

/**
 * A plan holds what was decided, every objection right beside what it objects to, the promises, what to
 * do if it goes wrong, what must be true, and the next date.
 * Source: docs/decisions/0017
 */
export function linesOfPlan(
  outcome: Omit<MeetingOutcome, 'family' | 'meeting' | 'thanked'>,
  { promises, dissent }: Given,
): NewLine[] {
  const decided = outcome.decisions.flatMap(({ id, words }) => [
    line('decision', words, { about: id }),
    ...dissent
      .filter(({ about }) => about === id)
      .map(({ words: said, ...whose }) => line('dissent', said, whose)),
  ])
  return [
    ...decided,
    ...promises.map(({ willDo, ...rest }) => line('promise', willDo, rest)),
    ...outcome.ifItGoesWrong.map((words) => line('if-it-goes-wrong', words)),
    ...outcome.bottomLines.map(({ line: words, met, notYetBecause }) =>
      line('bottom-line', words, { met, help: met === 'not-yet' ? notYetBecause : '' }),
    ),
    ...(outcome.nextOn ? [line('next-date', '', { dueOn: outcome.nextOn })] : []),
  ]
}

const line = (kind: NewLine['kind'], words: string, rest: Partial<NewLine> = {}): NewLine => ({
  person: null,
  forPerson: null,
  about: null,
  dueOn: null,
  help: '',
  met: null,
  ...rest,
  kind,
  words,
})
