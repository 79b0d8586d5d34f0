import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogueFaults, policyDrift } from '../../src/db/catalogue-faults.ts'
import { clearedPoliciesSql } from '../../src/db/rights-sql.ts'
import { policySql } from '../../src/modules/access/index.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { inDatabase } from '../support/test-cluster.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

/** What the catalogue says of a fault, planted in a transaction that is then taken back. */
function whenPlanted(...statements: string[]): Promise<string[]> {
  return inDatabase(database.superuser, async (client) => {
    await client.query('begin')
    for (const sql of ['set local role kincircle_owner', ...statements]) await client.query(sql)
    const told = (await catalogueFaults(client)).map(({ rule, where }) => `${where}: ${rule}`)
    await client.query('rollback')
    return told
  })
}

const asSuperuser = 'reset role'
const badTable = 'create table people.diary (id uuid primary key, words text not null)'

test('the schema as migrated has no fault', async () => {
  const found = await inDatabase(database.connections.app, catalogueFaults)
  expect(found).toEqual([])
})

test('a table made without care is caught for every care it lacks', async () => {
  expect(await whenPlanted(badTable)).toEqual(
    expect.arrayContaining([
      'people.diary: Row-level security is on, and holds for the owner too.',
      'people.diary for select: Each command has its policy: seeing, adding, changing and deleting.',
      'people.diary for delete: Each command has its policy: seeing, adding, changing and deleting.',
      'people.diary: Every row belongs to an agency.',
      'people.diary (people.diary_pkey): The agency leads every key that makes a row the only one.',
      'people.diary: Every table says why it is kept.',
    ]),
  )
})

test.each([
  [
    'row-level security switched off',
    ['alter table people.person disable row level security'],
    'people.person: Row-level security is on',
  ],
  [
    'row-level security not forced',
    ['alter table people.person no force row level security'],
    'people.person: Row-level security is on',
  ],
  [
    'a policy gone',
    ['drop policy never_deletes on people.person'],
    'people.person for delete: Each command has its policy',
  ],
  [
    'a unique index without the agency',
    ['create unique index stray on people.person (id)'],
    'people.person (people.stray): The agency leads every key that makes',
  ],
  [
    'a foreign key without the agency',
    [badTable, 'alter table people.diary add foreign key (id) references people.diary (id)'],
    'people.diary (diary_id_fkey): The agency leads every key that points',
  ],
  [
    'the app owning a table',
    [asSuperuser, 'alter table people.person owner to kincircle_app'],
    'table people.person: The role that answers requests owns nothing',
  ],
  [
    'the app owning a function',
    [asSuperuser, 'alter function access.is_staff() owner to kincircle_app'],
    'function access.is_staff(): The role that answers requests owns nothing',
  ],
  [
    'leave to empty a table',
    ['grant truncate on people.person to kincircle_app'],
    'people.person (truncate): The role that answers requests never deletes',
  ],
  [
    'leave to delete',
    ['grant delete on people.person to kincircle_app'],
    'people.person (delete): The role that answers requests never deletes',
  ],
  [
    'leave to rewrite what was noted',
    ['grant update (because) on access.audit_entry to kincircle_app'],
    'access.audit_entry: What was noted stays',
  ],
  [
    'a way into the queue',
    [asSuperuser, 'grant usage on schema graphile_worker to kincircle_app'],
    'graphile_worker: The role that answers requests cannot reach',
  ],
  [
    'a table open to all',
    ['grant select on people.person to public'],
    'people.person: Nothing is open to everybody',
  ],
  [
    'a function open to all',
    ['grant execute on function ops.add_job to public'],
    'function ops.add_job(text,json,timestamp with time zone): Nothing is open to everybody',
  ],
  [
    'a schema open to all',
    ['grant usage on schema people to public'],
    'schema people: Nothing is open to everybody',
  ],
  [
    'a database open to all',
    [
      asSuperuser,
      "do $$ begin execute format('grant connect on database %I to public', current_database()); end $$",
    ],
    'Nothing is open to everybody',
  ],
  [
    'a plain view',
    ['create view people.everyone as select * from people.person'],
    'people.everyone: A view sees only',
  ],
  [
    'a materialized view',
    ['create materialized view people.everyone as select 1 as one'],
    'people.everyone: A view sees only',
  ],
  [
    'a function without a path',
    ['create function people.one() returns int language sql as $$ select 1 $$'],
    'people.one(): A function says where it looks',
  ],
  [
    "a function with its owner's rights",
    [
      'create function people.one() returns int language sql security definer set search_path = pg_catalog as $$ select 1 $$',
    ],
    'people.one(): Only functions on a short list',
  ],
])('caught: %s', async (_, statements, told) => {
  expect(await whenPlanted(...statements)).toContainEqual(expect.stringContaining(told))
})

test('policies are what the program would make', async () => {
  const drift = await inDatabase(database.connections.owner, (owner) =>
    policyDrift(owner, [clearedPoliciesSql, policySql()]),
  )
  expect(drift).toEqual([])
})

test.each([
  ['weakened', 'alter policy sees on people.person using (true)', 'sees on people.person'],
  ['taken away', 'drop policy sees on people.person', 'sees on people.person'],
  ['added', 'create policy all_of_it on people.person using (true)', 'all_of_it on people.person'],
])('a policy %s by hand is named, and comparing changes nothing', async (_, sql, name) => {
  const before = (client: pg.Client) => client.query('select * from pg_policies order by 1, 2, 3')
  const one = await freshDatabase()
  await inDatabase(one.connections.owner, async (owner) => {
    await owner.query(sql)
    const { rows } = await before(owner)
    expect(await policyDrift(owner, [clearedPoliciesSql, policySql()])).toEqual([name])
    expect((await before(owner)).rows).toEqual(rows)
  })
  await one.close()
})
