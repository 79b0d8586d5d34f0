// Writes db/schema.sql and src/db/tables.ts from a freshly migrated database; --check only compares.
import { onOurNode } from './on-our-node.mjs'

if (onOurNode(import.meta.url)) {
  const { writeSchema } = await import('./write-schema.ts')
  await writeSchema(process.argv.includes('--check'))
}
