// npm run where -- "own words": which rule, or which of our words, speaks of this?
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { onOurNode } from './on-our-node.mjs'

if (onOurNode(import.meta.url)) {
  const { search } = await import('./search.ts')
  const { rulesIn } = await import('./fences/rule-index.ts')
  const root = join(import.meta.dirname, '..')
  const question = process.argv.slice(2).join(' ')
  if (question.trim() === '') {
    console.log('Say what you are looking for: npm run where -- "who may see the safety answers"')
    process.exitCode = 2
  } else {
    const found = search(question, rulesIn(root), readFileSync(join(root, 'GLOSSARY.md'), 'utf8'))
    console.log(found.length > 0 ? found.join('\n\n') : 'Nothing speaks of that. Try other words.')
    process.exitCode = found.length > 0 ? 0 : 1
  }
}
