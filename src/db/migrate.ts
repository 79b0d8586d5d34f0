import { Logger, runMigrations as migrateQueue } from 'graphile-worker'
import pg from 'pg'
import type { Connections } from './connections.ts'
import {
  type AppliedMigration,
  type MigrationFile,
  migrationFiles,
  migrationsFolder,
  standingOf,
} from './migration-files.ts'
import { clearedPoliciesSql, rightsSql } from './rights-sql.ts'

/** The database and this program do not belong together; the message says what to do. */
export class SchemaMismatch extends Error {
  override readonly name = 'SchemaMismatch'
}

export interface MigrateOptions {
  /** The row policies, applied after the last step and in one transaction with the rights. */
  policySql(): string
  say?(line: string): void
  folder?: string
}

/** Any fixed number: whoever holds it migrates, everybody else waits. */
const migrationLock = 4_607_182_418_800_017

/**
 * Brings a database to the schema of this program and sets rights and row policies anew.
 * Safe when several processes start at once. Returns the names of the steps taken.
 * @throws {SchemaMismatch} when a step already taken was changed, or is unknown here.
 */
export async function migrate(
  connections: Connections,
  { policySql, say = () => {}, folder = migrationsFolder }: MigrateOptions,
): Promise<string[]> {
  const files = migrationFiles(folder)
  const owner = new pg.Client(connections.owner)
  await owner.connect()
  try {
    await owner.query('select pg_advisory_lock($1)', [migrationLock])
    const { waiting, ...broken } = standingOf(files, await appliedMigrations(owner))
    refuseBroken(broken)
    for (const file of waiting) {
      say(`  ${file.name}`)
      await take(owner, file)
    }
    await makeQueue(connections.jobs)
    await inOneTransaction(owner, clearedPoliciesSql, policySql(), rightsSql)
    return waiting.map(({ name }) => name)
  } finally {
    await owner.end()
  }
}

/**
 * For a process that serves: asks, as the app role, whether this is the schema it was written for.
 * @throws {SchemaMismatch} in plain words when it is not.
 */
export async function requireKnownSchema(
  app: pg.ClientConfig,
  folder = migrationsFolder,
): Promise<void> {
  const client = new pg.Client(app)
  await client.connect()
  try {
    const { waiting, ...broken } = standingOf(
      migrationFiles(folder),
      await appliedMigrations(client),
    )
    refuseBroken(broken)
    if (waiting.length > 0) {
      const names = waiting.map(({ name }) => name).join(', ')
      throw new SchemaMismatch(
        `The database has not been through: ${names}.\nRun "kincircle migrate" first.`,
      )
    }
  } finally {
    await client.end()
  }
}

/** The steps a database has been through; none if it is new. */
export async function appliedMigrations(client: pg.Client): Promise<AppliedMigration[]> {
  const { rows } = await client.query("select to_regclass('ops.migration') is not null as made")
  if (!rows[0].made) return []
  const applied = await client.query('select name, checksum from ops.migration order by name')
  return applied.rows
}

function refuseBroken({
  changed,
  unknown,
}: {
  changed: readonly string[]
  unknown: readonly string[]
}) {
  if (changed.length > 0) {
    throw new SchemaMismatch(
      `Already applied here, and changed since: ${changed.join(', ')}.\n` +
        'Put the file back as it was, and write what is new as a file of its own (npm run db:new).',
    )
  }
  if (unknown.length > 0) {
    throw new SchemaMismatch(
      `The database is newer than this program; it has been through: ${unknown.join(', ')}.\n` +
        'Start the version of Kincircle that brought it there, or a later one.',
    )
  }
}

async function take(owner: pg.Client, file: MigrationFile): Promise<void> {
  const record =
    `insert into ops.migration (name, checksum) ` +
    `values (${pg.escapeLiteral(file.name)}, ${pg.escapeLiteral(file.checksum)})`
  await inOneTransaction(owner, file.sql, record).catch((error: Error) => {
    throw new Error(`${file.name} could not be applied, and left no trace: ${error.message}`, {
      cause: error,
    })
  })
}

async function inOneTransaction(client: pg.Client, ...statements: string[]): Promise<void> {
  await client.query('begin')
  try {
    await client.query("set local lock_timeout = '10s'")
    for (const sql of statements) await client.query(sql)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function makeQueue(jobs: pg.ClientConfig): Promise<void> {
  const pgPool = new pg.Pool({ ...jobs, max: 1 })
  pgPool.on('error', () => {})
  pgPool.on('connect', (client) => client.on('error', () => {}))
  const logger = new Logger(() => (level, message) => {
    if (level === 'error') process.stderr.write(`${message}\n`)
  })
  try {
    await migrateQueue({ pgPool, logger })
  } finally {
    await pgPool.end()
  }
}
