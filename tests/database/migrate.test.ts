import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate, requireKnownSchema, SchemaMismatch } from '../../src/db/migrate.ts'
import { migrationFiles, migrationsFolder } from '../../src/db/migration-files.ts'
import { policySql } from '../../src/modules/access/index.ts'
import { bareDatabase, type FreshDatabase } from '../support/database.ts'
import { inDatabase } from '../support/test-cluster.ts'

let database: FreshDatabase
let folder: string
beforeEach(async () => {
  database = await bareDatabase()
  folder = mkdtempSync(join(tmpdir(), 'kincircle-migrations-'))
  cpSync(migrationsFolder, folder, { recursive: true })
})
afterEach(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const names = () => migrationFiles(folder).map(({ name }) => name)
const bring = () => migrate(database.connections, { policySql, folder })
const known = () => requireKnownSchema(database.connections.app, folder)
const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql)
const later = '20990101-0000-people-diary.sql'

test('an empty database is brought to the schema in order, and a second time is left as it is', async () => {
  expect(await bring()).toEqual(names())
  expect(await bring()).toEqual([])
  await known()
})

test('of several that start at once one takes each step, and all end well', async () => {
  const taken = await Promise.all([bring(), bring(), bring()])
  expect(taken.flat().sort()).toEqual(names())
})

test('a step changed after it was applied is refused by name, by those who migrate and those who serve', async () => {
  await bring()
  const [first = ''] = names()
  write(first, 'select 1;')
  for (const refused of [bring, known]) {
    await expect(refused()).rejects.toThrow(SchemaMismatch)
    await expect(refused()).rejects.toThrow(first)
  }
})

test('a program older than its database refuses to serve and to migrate', async () => {
  write(later, 'create schema diary;')
  await bring()
  rmSync(join(folder, later))
  for (const refused of [bring, known]) await expect(refused()).rejects.toThrow(later)
})

test('a program newer than its database refuses to serve until somebody migrates', async () => {
  await expect(known()).rejects.toThrow('kincircle migrate')
  await bring()
  write(later, 'create schema diary;')
  await expect(known()).rejects.toThrow(`has not been through: ${later}`)
  expect(await bring()).toEqual([later])
  await known()
})

test('a step that fails half-way leaves no trace, and those before it stay', async () => {
  write(later, 'create schema diary; create table diary.page (n int); select 1 / 0;')
  await expect(bring()).rejects.toThrow(`${later} could not be applied, and left no trace`)
  const { rows } = await inDatabase(database.superuser, (client) =>
    client.query(
      "select to_regnamespace('diary') as diary, count(*)::int as steps from ops.migration",
    ),
  )
  expect(rows[0]).toEqual({ diary: null, steps: names().length - 1 })
})

test('rights that somebody gave by hand are taken back at the next migrating', async () => {
  await bring()
  await inDatabase(database.superuser, (client) =>
    client.query(`grant delete, truncate on people.person to kincircle_app, public;
      create policy all_of_it on people.person using (true);
      alter table people.person no force row level security`),
  )
  await bring()
  const { rows } = await inDatabase(database.superuser, (client) =>
    client.query(`select has_table_privilege('kincircle_app', 'people.person', 'delete') as deletes,
      (select relforcerowsecurity from pg_class where oid = 'people.person'::regclass) as forced,
      exists (select from pg_policies where policyname = 'all_of_it') as stray`),
  )
  expect(rows[0]).toEqual({ deletes: false, forced: true, stray: false })
})
