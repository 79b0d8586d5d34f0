// node tools/words.mjs > words.tsv: everything the pages say, in one table for translators.
import { join } from 'node:path'
import { onOurNode } from './on-our-node.mjs'

if (onOurNode(import.meta.url)) {
  const { catalogue, asTable } = await import('./catalogue.ts')
  process.stdout.write(asTable(await catalogue(join(import.meta.dirname, '..'))))
}
