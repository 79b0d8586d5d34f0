import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn, isTest, type SourceFile } from './source-files.ts'
import { lineOf, type Node, nameOf, treeOf, walk } from './syntax.ts'

/** One rule of the house, as people read it. */
export interface RuleEntry {
  room: string
  name: string
  file: string
  line: number
  /** What is true in the world, in one sentence; empty when nobody has said it yet. */
  sentence: string
  /** Where it comes from: decisions, law, practice. */
  sources: string[]
  /** The tests that tell it, as paths from the root. */
  tests: string[]
}

/** Every function that a room's `rules/` exports, in the order of rooms, files and lines. */
export function rulesIn(root: string): RuleEntry[] {
  return filesIn(root, 'src/modules', /\.ts$/)
    .filter(({ path }) => /^src\/modules\/[^/]+\/rules\//.test(path) && !isTest(path))
    .flatMap((file) => rulesOf(root, file))
}

/** RULES.md as it should stand today. */
export function rulesPage(rules: RuleEntry[]): string {
  const told = rules.filter((rule) => rule.sentence !== '')
  const rooms = [...new Set(told.map((rule) => rule.room))]
  return `# The rules of the house

Every rule, as one sentence that is true in the world. Made from the comments above the rules by
\`node tools/rules.mjs\`; the tests fail when it is out of date. To find one: \`npm run where -- "own words"\`.
${rooms
  .map(
    (room) =>
      `\n## ${room}\n\n${told
        .filter((rule) => rule.room === room)
        .map(asItem)
        .join('\n')}\n`,
  )
  .join('')}`
}

function asItem(rule: RuleEntry): string {
  const tests = rule.tests.map((test) => `[test](${test})`).join(', ')
  const links = [`[\`${rule.name}\`](${rule.file})`, ...(tests ? [tests] : [])].join(' · ')
  const sources = rule.sources.length > 0 ? ` · ${rule.sources.join(', ')}` : ''
  return `- ${rule.sentence}\n  ${links}${sources}`
}

function rulesOf(root: string, file: SourceFile): RuleEntry[] {
  const room = file.path.split('/')[2] ?? ''
  const test = file.path.replace(/\.ts$/, '.test.ts')
  const tests = existsSync(join(root, test)) ? [test] : []
  const rules: RuleEntry[] = []
  walk(treeOf(file), (node) => {
    const name = exportedFunction(node)
    if (name === undefined) return
    const { sentence, sources } = told(file, node)
    rules.push({ room, name, file: file.path, line: lineOf(file, node), sentence, sources, tests })
  })
  return rules
}

function exportedFunction(node: Node): string | undefined {
  if (node.type !== 'ExportDeclaration') return undefined
  const declared = node.declaration as Node
  if (declared.type === 'FunctionDeclaration') return nameOf(declared.identifier)
  if (declared.type !== 'VariableDeclaration') return undefined
  const [first] = declared.declarations as Node[]
  const init = first?.init as Node | null | undefined
  return init && /^(Arrow)?Function/.test(init.type) ? nameOf(first?.id) : undefined
}

/** The doc comment that ends right above this node: its first paragraph, and its Source line. */
function told(file: SourceFile, node: Node): { sentence: string; sources: string[] } {
  const before = Buffer.from(file.text)
    .subarray(0, (node.span?.start ?? 1) - 1)
    .toString('utf8')
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before)?.[1] ?? ''
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trim())
  const source = lines.find((line) => line.startsWith('Source:'))?.slice('Source:'.length) ?? ''
  const text = lines
    .filter((line) => !line.startsWith('Source:'))
    .join('\n')
    .trim()
  return {
    sentence: (text.split('\n\n')[0] ?? '').replace(/\n/g, ' '),
    sources: source.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])),
  }
}
