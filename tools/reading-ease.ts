/** Measures of how hard a text is to read. They see length only; people must read it too. */

/** Flesch-Kincaid: the school year in which most can read this English. 0 for the easiest. */
export function gradeOf(english: string): number {
  const { words, sentences } = partsOf(english)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + englishSyllables(word), 0)
  const grade = (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59
  return Math.max(0, Math.round(grade * 10) / 10)
}

/** Fernández-Huerta: how easily this Spanish reads. About 70 and more is the sixth school year. */
export function easeOf(spanish: string): number {
  const { words, sentences } = partsOf(spanish)
  if (words.length === 0) return 100
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0)
  const ease = 206.84 - (60 * syllables) / words.length - (1.02 * words.length) / sentences
  return Math.round(ease * 10) / 10
}

/** Words in the longest sentence of a text. */
export const longestSentence = (text: string): number =>
  Math.max(0, ...sentencesOf(text).map((sentence) => wordsOf(sentence).length))

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}’']+/gu) ?? []

function partsOf(text: string) {
  return { words: wordsOf(text), sentences: Math.max(1, sentencesOf(text).length) }
}

const sentencesOf = (text: string): string[] =>
  text.split(/[.!?:;…\n]+(?=\s|$)/).filter((sentence) => wordsOf(sentence).length > 0)

/** Vowel groups, without a silent e at the end. Figures are read aloud as about two. */
function englishSyllables(word: string): number {
  if (/\d/.test(word)) return 2
  const plain = word
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, '')
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 1)
}

/** Vowel groups; a strong vowel beside a strong one, or an accented í or ú, begins a new syllable. */
function spanishSyllables(word: string): number {
  if (/\d/.test(word)) return 2
  const groups =
    word
      .toLowerCase()
      .replace(/qu|gu(?=[eiéí])/g, 'k')
      .match(/[aeiouáéíóúüy]+/g) ?? []
  const inGroup = (group: string) =>
    1 + (group.match(/[aeoáéó](?=[aeoáéó])|[aeoáéó](?=[íú])|[íú](?=[aeoáéó])/g)?.length ?? 0)
  return Math.max(
    1,
    groups
      .filter((group) => group !== 'y' || word.length === 1)
      .map(inGroup)
      .reduce((a, b) => a + b, 0),
  )
}
