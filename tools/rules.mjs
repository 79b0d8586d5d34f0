// Writes RULES.md from the sentences above the rules.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onOurNode } from './on-our-node.mjs'

if (onOurNode(import.meta.url)) {
  const { rulesIn, rulesPage } = await import('./fences/rule-index.ts')
  const root = join(import.meta.dirname, '..')
  const rules = rulesIn(root)
  writeFileSync(join(root, 'RULES.md'), rulesPage(rules))
  console.log(`RULES.md tells ${rules.filter((rule) => rule.sentence !== '').length} rules.`)
}
