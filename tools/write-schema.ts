import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../src/db/embedded/start-embedded.ts'
import { migrate } from '../src/db/migrate.ts'
import { policySql } from '../src/modules/access/policy.ts'
import { projectRoot } from '../src/project-root.ts'
import { type Catalogue, readCatalogue } from './schema-catalogue.ts'
import { schemaPage } from './schema-page.ts'
import { tableTypes } from './table-types.ts'

const pages = { 'db/schema.sql': schemaPage, 'src/db/tables.ts': tableTypes }

/** Writes the generated pages, or with `onlyCompare` says which are not what the migrations make. */
export async function writeSchema(onlyCompare: boolean): Promise<void> {
  const catalogue = await freshCatalogue()
  const stale = Object.entries(pages).filter(([path, write]) => {
    const text = write(catalogue)
    if (textOf(path) === text) return false
    if (!onlyCompare) writeFileSync(join(projectRoot, path), text)
    return true
  })
  for (const [path] of stale) {
    console.log(onlyCompare ? `${path} is not what the migrations make.` : `Wrote ${path}`)
  }
  if (onlyCompare && stale.length > 0) {
    console.log('Run: node tools/schema.mjs')
    process.exitCode = 1
  }
}

/** What the migrations make of an empty database. */
async function freshCatalogue(): Promise<Catalogue> {
  const folder = mkdtempSync(join(tmpdir(), 'kincircle-schema-'))
  // As root, the database's own user must be able to walk in.
  chmodSync(folder, 0o755)
  const embedded = await startEmbedded({ dataDirectory: join(folder, 'data'), say: () => {} })
  try {
    await migrate(embedded.connections, { policySql })
    const client = new pg.Client(embedded.connections.owner)
    await client.connect()
    try {
      return await readCatalogue(client)
    } finally {
      await client.end()
    }
  } finally {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(join(projectRoot, path), 'utf8')
  } catch {
    return ''
  }
}
