import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settings } from '../src/env.ts'

const file = join(import.meta.dirname, '..', 'README.md')
const open = '<!-- settings: made by tools/readme.mjs -->'
const close = '<!-- /settings -->'

/** Puts the table of settings into the README; with `check` only says whether it is the one there. */
export function writeReadme(check: boolean): void {
  const text = readFileSync(file, 'utf8')
  const [before = '', rest = ''] = text.split(open)
  const after = rest.split(close)[1]
  if (after === undefined) throw new Error('README.md has lost the place of its settings.')
  const made = `${before}${open}\n\n${settingsTable()}\n\n${close}${after}`
  if (made === text) return
  if (check)
    throw new Error('README.md lists other settings than src/env.ts. Run: node tools/readme.mjs')
  writeFileSync(file, made)
}

function settingsTable(): string {
  const rows = settings.map(
    ({ name, standsFor, purpose }) => `| \`${name}\` | ${standsFor} | ${purpose} |`,
  )
  return ['| Setting | When left out | What it is for |', '|---|---|---|', ...rows].join('\n')
}
