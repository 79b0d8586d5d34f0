import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project-root.ts'

/** One forward step of the schema. */
export interface MigrationFile {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** A step as a database remembers it. */
export interface AppliedMigration {
  readonly name: string
  readonly checksum: string
}

export const migrationsFolder = join(projectRoot, 'db', 'migrations')

/** All steps in the order of their names, which begin with the day and hour they were written. */
export function migrationFiles(folder = migrationsFolder): MigrationFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** How a database stands to the files of this program. */
export interface Standing {
  /** Files the database has not seen yet. */
  readonly waiting: readonly MigrationFile[]
  /** Names the database has been through and whose file is now different. */
  readonly changed: readonly string[]
  /** Names the database has been through and this program does not have. */
  readonly unknown: readonly string[]
}

export function standingOf(
  files: readonly MigrationFile[],
  applied: readonly AppliedMigration[],
): Standing {
  const seen = new Map(applied.map(({ name, checksum }) => [name, checksum]))
  const known = new Set(files.map(({ name }) => name))
  return {
    waiting: files.filter(({ name }) => !seen.has(name)),
    changed: files
      .filter(({ name, checksum }) => seen.has(name) && seen.get(name) !== checksum)
      .map(({ name }) => name),
    unknown: applied.filter(({ name }) => !known.has(name)).map(({ name }) => name),
  }
}
