/**
 * A name in any script has a mark: its first letter, and that of its last word.
 * Source: docs/decisions/0020
 */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return [first, last].map((word) => (word ? firstLetter(word) : '')).join('') || '·'
}

/** A letter with its marks is one letter, as a person sees it. */
function firstLetter(word: string): string {
  const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)]
  const first = letters.find(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
  return first ? first.segment.toLocaleUpperCase('en') : ''
}
