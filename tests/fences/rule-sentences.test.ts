import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rulesIn, rulesPage } from '../../tools/fences/rule-index.ts'
import { ruleSentences } from '../../tools/fences/rule-sentences.ts'
import { search } from '../../tools/search.ts'
import { plantedTree } from './planted-tree.ts'

const rule = `import type { Day } from '../../../shared/time.ts'

/** The steps. Not a rule. */
export const steps = ['ask', 'hold'] as const

/**
 * A family meeting may be held only when the family
 * can truly take part in it.
 *
 * More for the reader of the code.
 * Source: docs/decisions/0007, 42 USC 675(1)(B)
 */
export function mayHold(day: Day): boolean {
  return day !== ''
}
`
const tree = {
  'src/modules/meetings/rules/may-hold.ts': rule,
  'src/modules/meetings/rules/may-hold.test.ts': "import './may-hold.ts'\n",
  'docs/decisions/0007-meetings.md': '# Meetings\n',
}

function rooted(files: Record<string, string>): string {
  const root = plantedTree(files)
  writeFileSync(join(root, 'RULES.md'), rulesPage(rulesIn(root)))
  return root
}

test('a told rule passes and stands in RULES.md with its test and sources', async () => {
  const root = rooted(tree)
  expect(await ruleSentences.check(root)).toEqual([])
  const page = rulesPage(rulesIn(root))
  expect(page).toContain(
    '- A family meeting may be held only when the family can truly take part in it.',
  )
  expect(page).toContain('[test](src/modules/meetings/rules/may-hold.test.ts)')
  expect(page).toContain('docs/decisions/0007, 42 USC 675(1)(B)')
  expect(page).not.toContain('More for the reader')
  expect(page).not.toContain('The steps')
})

test('a rule without its sentence is caught', async () => {
  const bare = 'export const mayHold = (day: string) => day !== ""\n'
  const root = rooted({ ...tree, 'src/modules/meetings/rules/may-hold.ts': bare })
  expect(await ruleSentences.check(root)).toMatchObject([{ line: 1 }])
})

test('a source that is not there is caught', async () => {
  const { 'docs/decisions/0007-meetings.md': _gone, ...rest } = tree
  expect(await ruleSentences.check(rooted(rest))).toHaveLength(1)
})

test('a RULES.md that is out of date is caught', async () => {
  const root = rooted(tree)
  writeFileSync(join(root, 'RULES.md'), '# Rules\n')
  expect(await ruleSentences.check(root)).toMatchObject([{ file: 'RULES.md' }])
})

test('a question in one’s own words finds the rule', () => {
  const root = rooted(tree)
  const glossary = '- **Packet**: the pages to read before a meeting.\n- **Kin**: relatives.\n'
  expect(search('when can a meeting be held?', rulesIn(root), glossary)[0]).toContain(
    'may-hold.ts:13',
  )
  expect(search('what are the packets', rulesIn(root), glossary)).toEqual([
    expect.stringContaining('Packet'),
  ])
  expect(search('zebra', rulesIn(root), glossary)).toEqual([])
})
