import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Fence, Problem } from './problem.ts'
import { type RuleEntry, rulesIn, rulesPage } from './rule-index.ts'

/** A rule can be read by a parent, traced to where it comes from, and found on one page. */
export const ruleSentences: Fence = {
  name: 'rule sentences',
  keeps: 'every rule says what is true in one sentence, its sources exist, RULES.md lists it',
  check(root) {
    const rules = rulesIn(root)
    return [...rules.flatMap((rule) => untold(root, rule)), ...outOfDate(root, rules)]
  },
}

function untold(root: string, rule: RuleEntry): Problem[] {
  const problem = (says: string): Problem => ({ file: rule.file, line: rule.line, says })
  const isMain = camel(basename(rule.file, '.ts')) === rule.name
  if (isMain && rule.sentence === '')
    return [problem(`${rule.name} has no sentence above it that says what is true`)]
  return rule.sources
    .filter((source) => source.startsWith('docs/') && !isThere(root, source))
    .map((source) => problem(`its source ${source} is not there`))
}

function outOfDate(root: string, rules: RuleEntry[]): Problem[] {
  const page = join(root, 'RULES.md')
  const now = existsSync(page) ? readFileSync(page, 'utf8') : ''
  if (now === rulesPage(rules)) return []
  return [{ file: 'RULES.md', says: 'is out of date: run node tools/rules.mjs' }]
}

/** `docs/decisions/0003` stands for the page whose name begins so. */
function isThere(root: string, source: string): boolean {
  const folder = join(root, source, '..')
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(basename(source)))
}

const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())
