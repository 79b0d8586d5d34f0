import type { RuleEntry } from './fences/rule-index.ts'

interface Line {
  text: string
  /** What is searched besides the text: names say in code what sentences say in words. */
  also: string
  shown: string
}

/**
 * The rules and glossary entries that share most words with the question, best first, at most
 * eight. Rare words count more; the ending of a word does not count.
 */
export function search(question: string, rules: RuleEntry[], glossary: string): string[] {
  const lines = [
    ...rules.filter((rule) => rule.sentence !== '').map(fromRule),
    ...fromGlossary(glossary),
  ]
  const stems = lines.map((line) => stemsOf(`${line.text} ${line.also}`))
  const asked = stemsOf(question)
  const weight = (stem: string) =>
    Math.log(1 + lines.length / (1 + stems.filter((set) => set.has(stem)).length))
  return lines
    .map((line, at) => ({
      line,
      score: [...asked].reduce((sum, stem) => sum + (stems[at]?.has(stem) ? weight(stem) : 0), 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 8)
    .map(({ line }) => line.shown)
}

const fromRule = (rule: RuleEntry): Line => ({
  text: rule.sentence,
  also: `${rule.room} ${rule.name.replace(/[A-Z]/g, (letter) => ` ${letter}`)}`,
  shown: `${rule.sentence}\n  ${rule.file}:${rule.line}`,
})

function fromGlossary(glossary: string): Line[] {
  return [...glossary.matchAll(/^- (\*\*.+)$/gm)].map(({ 1: entry = '' }) => {
    const text = entry.replaceAll('**', '')
    return { text, also: '', shown: `${text}\n  GLOSSARY.md` }
  })
}

/** Words that say nothing about the matter. */
const small = new Set(
  'a an and are at be by can do does for from has have how i in is it may not of on or our that the their they this to was what when where which who whom why with'.split(
    ' ',
  ),
)

function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
  return new Set(words.filter((word) => !small.has(word)).map(stem))
}

const stem = (word: string): string =>
  word.replace(/(ing|edly|ed|ies|es|s|ly|er|ers)$/, '').slice(0, 7)
