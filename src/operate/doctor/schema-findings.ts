import type pg from 'pg'
import { catalogueFaults, policyDrift } from '../../db/catalogue-faults.ts'
import { appliedMigrations } from '../../db/migrate.ts'
import { migrationFiles, standingOf } from '../../db/migration-files.ts'
import { clearedPoliciesSql } from '../../db/rights-sql.ts'
import { policySql } from '../../modules/access/index.ts'
import { type Finding, good, note, wrong } from './finding.ts'

const migrateFirst = 'Run "kincircle migrate".'

/** Whether the tables are those of this program, and the second lock on them is whole. */
export async function schemaFindings(
  app: pg.Client,
  owner: pg.Client | undefined,
): Promise<Finding[]> {
  const standing = await standingFinding(app)
  if (standing.state === 'wrong') return [standing]
  return [standing, ...(await lockFindings(app)), await policyFinding(owner)]
}

async function standingFinding(app: pg.Client): Promise<Finding> {
  const files = migrationFiles()
  const { waiting, changed, unknown } = standingOf(files, await appliedMigrations(app))
  if (changed.length > 0) {
    return wrong(
      'schema',
      `Changed after they were applied: ${changed.join(', ')}.`,
      'Put the files back.',
    )
  }
  if (unknown.length > 0) {
    const mend = 'Run the version of Kincircle that brought it there, or a later one.'
    return wrong('schema', `Newer than this program: ${unknown.join(', ')}.`, mend)
  }
  return waiting.length > 0
    ? wrong('schema', `${waiting.length} of ${files.length} steps are missing.`, migrateFirst)
    : good('schema', `All ${files.length} steps taken.`)
}

async function lockFindings(app: pg.Client): Promise<Finding[]> {
  const faults = await catalogueFaults(app)
  if (faults.length === 0) {
    return [good('row-level security', 'On every table, with all its rules.')]
  }
  return faults.map(({ rule, where, mend }) => wrong(where, `Not so: ${rule}`, mend))
}

async function policyFinding(owner: pg.Client | undefined): Promise<Finding> {
  if (!owner) {
    return note('row policies', 'Not compared.', 'Set DATABASE_OWNER_URL to have them compared.')
  }
  try {
    const drift = await policyDrift(owner, [clearedPoliciesSql, policySql()])
    return drift.length === 0
      ? good('row policies', 'As the program would make them.')
      : wrong('row policies', `Different: ${drift.join('; ')}.`, migrateFirst)
  } catch (error) {
    const found = `They cannot be compared: ${(error as Error).message}.`
    return wrong('row policies', found, 'Mend what is wrong above, then ask again.')
  }
}
