import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pathsIn } from './fences/source-files.ts'

/** One thing the app says. A text with gaps stands as its function, as it is written. */
export interface CatalogueEntry {
  file: string
  key: string
  en: string
  es: string
  /** How it is said to children and youth, where that differs. */
  tu: string
}

/** The files that say something: `words.ts` and `…-words.ts` of the pages. */
export const wordFiles = (root: string): string[] => pathsIn(root, 'src/web', /(^|-)words\.ts$/)

/** Every text in every one of them, in the order of files and keys. */
export async function catalogue(root: string): Promise<CatalogueEntry[]> {
  const entries: CatalogueEntry[] = []
  for (const file of wordFiles(root)) {
    const all: Record<string, unknown> = await import(pathToFileURL(join(root, file)).href)
    for (const words of Object.values(all)) entries.push(...entriesOf(file, words))
  }
  return entries
}

/** Tab-separated, one text a line, with a head; line ends inside a text are written as `\n`. */
export function asTable(entries: readonly CatalogueEntry[]): string {
  const rows = entries.map(({ file, key, en, es, tu }) => [file, key, en, es, tu])
  return [['file', 'key', 'en', 'es', 'es, tú'], ...rows]
    .map((row) => `${row.map((cell) => cell.replace(/[\t\n]/g, asWritten)).join('\t')}\n`)
    .join('')
}

function entriesOf(file: string, words: unknown): CatalogueEntry[] {
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, said]: [string, unknown]) =>
    isSaid(said)
      ? [{ file, key, en: asText(said.en), es: asText(said.es), tu: asText(said.tu) }]
      : [],
  )
}

const isSaid = (said: unknown): said is { en: unknown; es: unknown; tu?: unknown } =>
  typeof said === 'object' && said !== null && 'en' in said && 'es' in said

const asText = (text: unknown): string =>
  text === undefined ? '' : String(text).replace(/ {2,}/g, ' ')
const asWritten = (space: string): string => (space === '\n' ? '\\n' : ' ')
