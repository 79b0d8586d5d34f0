import { type CatalogueEntry, catalogue } from '../catalogue.ts'
import { easeOf, gradeOf, longestSentence, wordsOf } from '../reading-ease.ts'
import type { Fence, Problem } from './problem.ts'

/** What families read can be read by everyone, in both languages alike. */
export const plainWords: Fence = {
  name: 'plain words',
  keeps: 'family texts read at grade 6 or easier, children’s at 3; no language is left behind',
  async check(root) {
    const entries = await catalogue(root)
    const files = [...new Set(entries.map(({ file }) => file))]
    return [
      ...entries.flatMap(unequal),
      ...entries.filter(({ file }) => limitOf(file)).flatMap(tooHard),
      ...files.flatMap((file) => hardPage(entries.filter((entry) => entry.file === file))),
    ]
  },
}

interface Limit {
  grade: number
  ease: number
  sentence: number
}

/** Text that families, children, kin and carers read; staff pages are not measured. */
function limitOf(file: string): Limit | undefined {
  if (/^src\/web\/routes\/child\//.test(file)) return { grade: 3, ease: 80, sentence: 12 }
  return /^src\/(web\/(words|routes\/(family|youth|kin|carer|door|open))|modules\/notifications)\//.test(
    file,
  )
    ? { grade: 6, ease: 70, sentence: 20 }
    : undefined
}

/** A few words together say nothing about how hard they are to read. */
const enough = 12

function tooHard(entry: CatalogueEntry): Problem[] {
  const limit = limitOf(entry.file)
  if (!limit) return []
  const problems: string[] = []
  for (const text of [entry.en, entry.es, entry.tu].map(asRead)) {
    const longest = longestSentence(text)
    if (longest > limit.sentence)
      problems.push(`a sentence of ${longest} words, at most ${limit.sentence}: “${text}”`)
  }
  const english = asRead(entry.en)
  if (wordsOf(english).length >= enough && gradeOf(english) > limit.grade)
    problems.push(`grade ${gradeOf(english)}, at most ${limit.grade}: “${english}”`)
  for (const spanish of [entry.es, entry.tu].map(asRead))
    if (wordsOf(spanish).length >= enough && easeOf(spanish) < limit.ease)
      problems.push(`ease ${easeOf(spanish)}, at least ${limit.ease}: “${spanish}”`)
  return problems.map((says) => ({ file: entry.file, says: `${entry.key}: ${says}` }))
}

/** All texts of one page together: many short hard ones are hard too. */
function hardPage(entries: readonly CatalogueEntry[]): Problem[] {
  const file = entries[0]?.file ?? ''
  const limit = limitOf(file)
  if (!limit) return []
  const together = (texts: string[]) => texts.map((text) => `${asRead(text)}.`).join('\n')
  const english = together(entries.map(({ en }) => en))
  const spanish = together(entries.map(({ es }) => es))
  return [
    ...(wordsOf(english).length >= enough && gradeOf(english) > limit.grade
      ? [{ file, says: `all its English together is grade ${gradeOf(english)}` }]
      : []),
    ...(wordsOf(spanish).length >= enough && easeOf(spanish) < limit.ease
      ? [{ file, says: `all its Spanish together has ease ${easeOf(spanish)}` }]
      : []),
  ]
}

/** Words that are the same in both languages. */
const same = new Set(['plan', 'no', 'kincircle', 'supervisor', 'english', 'español'])

/** A text left in the other language, or with other gaps in it. */
function unequal({ file, key, en, es, tu }: CatalogueEntry): Problem[] {
  const problem = (says: string): Problem => ({ file, says: `${key}: ${says}` })
  const gaps = (text: string) => [...new Set(text.match(/\bp\.\w+/g))].sort().join(' ')
  const isWord = /\p{L}{2}/u.test(asRead(en)) && !same.has(en.toLowerCase())
  return [
    ...(en === es && isWord ? [problem(`“${en}” is the same in both languages`)] : []),
    ...(gaps(en) === gaps(es) ? [] : [problem(`its gaps are ${gaps(en)} and ${gaps(es)}`)]),
    ...(tu !== '' && tu === es ? [problem('its form for children is the same as for adults')] : []),
    ...(tu !== '' && /\busted(es)?\b/i.test(tu) ? [problem('says “usted” to a child')] : []),
  ]
}

/** A text with gaps as it is read: the gaps are short names, and the code around them is gone. */
function asRead(text: string): string {
  if (!/^(\(|function|async)/.test(text) || !text.includes('=>')) return text
  const pieces = [...text.matchAll(/`((?:[^`\\]|\\.)*)`|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)]
  return pieces
    .map(([, template, single, double]) => template ?? single ?? double ?? '')
    .map((piece) => piece.replace(/\$\{[^}]*\}/g, 'Rosa'))
    .join('. ')
}
