import type { Fence, Problem } from './problem.ts'
import { filesIn, isTest, type SourceFile } from './source-files.ts'

/** A file's name tells its one question; drawers and hubs have no name to grow under. */
export const names: Fence = {
  name: 'names',
  keeps: 'files are named after their one export; no drawers; index.ts only at a room’s door',
  check: (root) =>
    ['src', 'tests', 'tools'].flatMap((under) =>
      filesIn(root, under, /\.(tsx?|mjs|css)$/).flatMap(misnamed),
    ),
}

const drawers = new Set([
  ...['util', 'utils', 'utilities', 'helper', 'helpers', 'common', 'misc', 'lib', 'base'],
  ...['manager', 'v1', 'v2'],
])
/** Folder words that a page may carry from its address: `$id`, `$`. */
const kebab = /^[a-z0-9$]+([-.][a-z0-9$]+)*$/

function misnamed(file: SourceFile): Problem[] {
  const { path } = file
  const problem = (says: string): Problem => ({ file: path, says })
  const steps = path.replace(/\.(test\.)?\w+$/, '').split('/')
  const name = steps.at(-1) ?? ''
  const problems: Problem[] = []
  for (const step of steps) {
    if (!kebab.test(step)) problems.push(problem(`“${step}” is not written in-kebab-case`))
    if (step.split(/[-.]/).some((word) => drawers.has(word)))
      problems.push(problem(`“${step}” is a drawer, not a name: say what the file answers`))
  }
  if (name === 'index' && !/^src\/modules\/[^/]+\/index\.ts$/.test(path))
    problems.push(problem('index.ts stands only at a room’s door'))
  if (name === 'index' && /^export \*/m.test(file.text))
    problems.push(problem('a door lists its names by hand, never `export *`'))
  const only = onlyExport(file)
  if (only && only !== camel(name))
    problems.push(problem(`exports ${only} alone, so it should be named after it`))
  return problems
}

/** Rules, commands and queries are found by name: what a file alone exports is what it is called. */
function onlyExport({ path, text }: SourceFile): string | undefined {
  if (isTest(path) || !/^src\/modules\/[^/]+\/(rules|commands|queries)\//.test(path))
    return undefined
  const exported = [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)]
  return exported.length === 1 ? exported[0]?.[1] : undefined
}

const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())
