import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser'
import type { Fence, Problem } from './problem.ts'
import { filesIn, isTest, type SourceFile, typescript } from './source-files.ts'

/** Rooms look only down, through each other's door; rules see no world; and the eyes are open. */
export const floors: Fence = {
  name: 'floors',
  keeps: 'rooms look only down, through doors; rules stay pure; pages hold no SQL',
  async check(root) {
    const files = filesIn(root, 'src', typescript)
    if (files.length === 0) return []
    const seen = await cruised(root)
    return [...blindSpots(files, seen), ...seen.summary.violations.map(asProblem)]
  },
}

/** What a cruise tells about how much it read. */
interface Cruised {
  modules: { source: string; dependencies: unknown[] }[]
  summary: { totalCruised: number }
}

/**
 * A cruise that reads too little passes for the wrong reason, so it must have read every file we
 * can count ourselves, and found the imports that are plainly written there.
 */
export function blindSpots(files: SourceFile[], seen: Cruised): Problem[] {
  const read = new Map(seen.modules.map((module) => [module.source, module]))
  const problems: Problem[] = []
  if (seen.summary.totalCruised < files.length)
    problems.push({
      file: '.dependency-cruiser.mjs',
      says: `the floors check read ${seen.summary.totalCruised} files, but there are ${files.length}`,
    })
  for (const { path, text } of files) {
    const module = read.get(path)
    if (!module) problems.push({ file: path, says: 'the floors check did not read this file' })
    else if (/^import .* from /m.test(text) && module.dependencies.length === 0)
      problems.push({ file: path, says: 'the floors check saw none of the imports in this file' })
  }
  return problems
}

async function cruised(root: string): Promise<ICruiseResult> {
  const here = join(import.meta.dirname, '../../.dependency-cruiser.mjs')
  const { default: config }: { default: IConfiguration } = await import(pathToFileURL(here).href)
  const { forbidden, options } = config
  const result = await cruise(['src'], {
    ...options,
    baseDir: root,
    ruleSet: { forbidden: forbidden ?? [] },
    validate: true,
  })
  if (typeof result.output === 'string') throw new Error('the floors check gave text, not facts')
  return result.output
}

type Violation = ICruiseResult['summary']['violations'][number]

function asProblem({ from, to, rule, cycle, comment }: Violation): Problem {
  const towards = cycle ? cycle.map((step) => step.name).join(' → ') : to
  const where = rule.name === 'every-rule-has-a-test' || isTest(from) ? to : from
  return { file: where, says: `${rule.name}: → ${towards}${comment ? ` (${comment})` : ''}` }
}
