import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fence, Problem } from './problem.ts'
import { filesIn, isTest, type SourceFile } from './source-files.ts'
import { lineOf, type Node, treeOf, walk } from './syntax.ts'

/** Nobody reads about themselves a word from our list of words we avoid. */
export const respect: Fence = {
  name: 'respect',
  keeps: 'no page, message or invented record says a word that GLOSSARY.md avoids, in any language',
  check(root) {
    const avoided = avoidedWords(readFileSync(join(root, 'GLOSSARY.md'), 'utf8'))
    if (avoided.length === 0)
      return [{ file: 'GLOSSARY.md', says: 'the words we avoid could not be read' }]
    return filesIn(root, 'src', /\.tsx?$/)
      .filter(({ path }) => !isTest(path) && speaks.test(path))
      .flatMap((file) => disrespect(file, avoided))
  },
}

/** Files whose text people read. */
const speaks =
  /^src\/(web\/(routes|words|parts|kernel)\/|operate\/seed\/|modules\/notifications\/|.*\/words\.ts$)/
/** Rooms where families, children, kin and carers read; shared words and messages reach them too. */
const familyReads =
  /^src\/(web\/routes\/(family|child|youth|kin|carer|door)\/|web\/words\/|modules\/notifications\/)/

export interface Avoided {
  /** The word or words as the glossary writes them. */
  word: string
  pattern: RegExp
  instead: string
  /** Staff may say it among themselves, as the law does. */
  onlyForFamilies: boolean
}

/** Reads the two tables of avoided words; a row is `| English | Español | Say | Diga |`. */
export function avoidedWords(glossary: string): Avoided[] {
  const [, everywhere = '', families = ''] = glossary.split(/^## Words we (?:avoid|keep).*$/m)
  return [...wordsOf(everywhere, false), ...wordsOf(families, true)]
}

function wordsOf(section: string, onlyForFamilies: boolean): Avoided[] {
  const rows = section.split('\n').filter((line) => /^\| [^-]/.test(line))
  return rows.slice(1).flatMap((row) => {
    const [english = '', spanish = '', say = '', decir = ''] = row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
    const each = (cell: string, instead: string) =>
      cell
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '')
        .map((word) => ({ word, pattern: wholeWord(word), instead, onlyForFamilies }))
    return [...each(english, say), ...each(spanish, decir)]
  })
}

/** Matches the word in any case, with an s or es at its end; `*` stands for any ending. */
function wholeWord(word: string): RegExp {
  const letters = word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '\\p{L}*')
  return new RegExp(`(?<![\\p{L}-])${letters}(e?s)?(?![\\p{L}-])`, 'iu')
}

function disrespect(file: SourceFile, avoided: Avoided[]): Problem[] {
  const here = avoided.filter((word) => !word.onlyForFamilies || familyReads.test(file.path))
  const problems: Problem[] = []
  walk(treeOf(file), (node, around) => {
    const text = spoken(file, node, around)
    if (text === undefined) return
    for (const { word, pattern, instead } of here)
      if (pattern.test(text))
        problems.push({
          file: file.path,
          line: lineOf(file, node),
          says: `“${word}” is a word we avoid; say: ${instead}`,
        })
  })
  return problems
}

/** The words a person will read in this node, if any: not keys, imports, types or class names. */
function spoken(file: SourceFile, node: Node, [parent]: readonly Node[]): string | undefined {
  const text = node.type === 'TemplateElement' ? cooked(node.cooked) : node.value
  if (typeof text !== 'string') return undefined
  if (node.type === 'JSXText' || node.type === 'TemplateElement') return text
  if (node.type !== 'StringLiteral' || !parent) return undefined
  if (['TsLiteralType', 'ImportDeclaration', 'ExportNamedDeclaration'].includes(parent.type))
    return undefined
  if (parent.type === 'KeyValueProperty' && parent.key === node) return undefined
  // Outside word lists a lone lower-case word is a code: a state, a class, a kind.
  return file.path.endsWith('words.ts') || /\s|^\p{Lu}/u.test(text) ? text : undefined
}

const cooked = (part: unknown): unknown =>
  typeof part === 'object' && part !== null && 'value' in part ? part.value : part
