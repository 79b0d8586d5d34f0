// Writes the table of settings into README.md; --check only compares.
import { onOurNode } from './on-our-node.mjs'

if (onOurNode(import.meta.url)) {
  const { writeReadme } = await import('./write-readme.ts')
  writeReadme(process.argv.includes('--check'))
}
