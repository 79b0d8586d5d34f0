import type { Change, NewLine, PlanLine } from '../types.ts'

/**
 * A fix gives some lines new words, takes out those left empty and may add one; objections are their
 * owners' and are never touched.
 * Source: docs/decisions/0017
 */
export function linesAfterFix(
  lines: readonly PlanLine[],
  { words, added }: Pick<Change, 'words' | 'added'>,
): NewLine[] {
  const kept = lines.flatMap(({ id, ...line }): NewLine[] => {
    const said = line.kind === 'dissent' || line.kind === 'next-date' ? undefined : words[id]
    if (said === undefined) return [line]
    return said.trim() === '' ? [] : [{ ...line, words: said }]
  })
  if (added.trim() === '') return kept
  const lastDecision = kept.findLastIndex(({ kind }) => kind === 'decision' || kind === 'dissent')
  const line: NewLine = {
    kind: 'decision',
    words: added,
    person: null,
    forPerson: null,
    about: null,
    dueOn: null,
    help: '',
    met: null,
  }
  return kept.toSpliced(lastDecision + 1, 0, line)
}
