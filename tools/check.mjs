// npm run check: types, format, lint, floors and every other fence, without the tests.
import { join } from 'node:path'
import { onOurNode } from './on-our-node.mjs'

if (onOurNode(import.meta.url)) {
  const { asText, runChecks } = await import('./checks.ts')
  const root = join(import.meta.dirname, '..')
  const checked = await runChecks(root, (one) => console.log(asText(one)))
  const failed = checked.filter((one) => !one.ok).length
  console.log(`\n${checked.length - failed} checks passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}
