import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction, type Room, tablesOf } from '../../src/db/transaction.ts'
import { beginVisitAs, rowPolicies, systemScope } from '../../src/modules/access/index.ts'
import {
  arrivalOf,
  type CastName,
  cast,
  cottonwood,
  meetingNamed,
  timeZone,
} from '../../src/operate/seed/cast.ts'
import { dayIn, type Instant } from '../../src/shared/time.ts'
import { countyNow } from '../support/county.ts'
import { testKeys } from '../support/keys.ts'
import { type SeededCounty, seededCounty } from '../support/seeded-county.ts'

/** The Bells and whoever is around them; then Pat, who works with others, and a father of another family. */
const people = [
  'rosa',
  'al',
  'maya',
  'ben',
  'jo',
  'tia',
  'dana',
  'lee',
  'sam',
  'pat',
  'omar',
] as const
const bells = ['rosa', 'al', 'maya', 'ben', 'jo', 'tia'] as const

let county: SeededCounty
let pool: pg.Pool
let bellFamily: string

beforeAll(async () => {
  county = await seededCounty()
  pool = new pg.Pool({ ...county.database.connections.app, max: 1 })
  const [row] = await county.really('select family_id from meetings.meeting where id = $1', [
    meetingNamed('bell now'),
  ])
  bellFamily = String(row?.family_id)
  const planted = {
    meeting_id: meetingNamed('bell now'),
    family_id: bellFamily,
    person_id: cast.al,
  }
  await county.really(
    `insert into meetings.left_out (agency_id, id, meeting_id, family_id, person_id, because, decided_by, decided_at)
      values ($1, gen_random_uuid(), $2, $3, $4, 'safety', $5, now())`,
    [cottonwood, planted.meeting_id, planted.family_id, planted.person_id, cast.lee],
  )
  await county.really(
    `insert into meetings.pause (agency_id, id, meeting_id, family_id, person_id, because, asked_at)
      values ($1, gen_random_uuid(), $2, $3, $4, 'not-safe', now())`,
    [cottonwood, planted.meeting_id, planted.family_id, cast.jo],
  )
}, 120_000)
afterAll(async () => {
  await pool.end()
  await county.close()
})

/** The rows of a table that are about the Bells. */
async function aboutTheBells(table: string): Promise<string> {
  const [schema, name] = table.split('.')
  const columns = (
    await county.really(
      'select column_name from information_schema.columns where table_schema = $1 and table_name = $2',
      [schema, name],
    )
  ).map((row) => row.column_name)
  const meetings = `(select id from meetings.meeting where family_id = '${bellFamily}')`
  const theirs = bells.map((one) => `'${cast[one]}'`).join()
  if (table === 'people.person') return `id in (${theirs})`
  if (table === 'families.family') return `id = '${bellFamily}'`
  if (columns.includes('family_id')) return `family_id = '${bellFamily}'`
  if (columns.includes('meeting_id')) return `meeting_id in ${meetings}`
  if (columns.includes('person_id')) return `person_id in (${theirs})`
  return 'true'
}

async function whoSees(table: string): Promise<CastName[]> {
  const about = await aboutTheBells(table)
  const ids = (await county.really(`select ctid::text as row from ${table} where ${about}`)).map(
    ({ row }) => row,
  )
  const seeing: CastName[] = []
  for (const name of people) {
    const count = await inTransaction(
      { pool, keys: testKeys },
      systemScope(cottonwood),
      async (tx) => {
        const now = countyNow as Instant
        const system = { tx, agency: cottonwood, now, timeZone, today: dayIn(timeZone, now) }
        await beginVisitAs(system, arrivalOf(name))
        const room = tablesOf(table.split('.')[0] as Room)(tx)
        const { rows } = await sql<{
          seen: number
        }>`select count(*)::int as seen from ${sql.table(table)} t
        where ctid::text = any (${ids}::text[]) and not exists (
          select from jsonb_each_text(to_jsonb(t)) where value = ${cast[name]})`.execute(room)
        return rows[0]?.seen ?? 0
      },
    )
    if (count > 0) seeing.push(name)
  }
  return seeing
}

const family = 'rosa al maya ben jo'
const atTheTable = `${family} tia`
const staff = 'dana lee sam'

/**
 * Who reaches a row about the Bells that does not name themselves. Everyone reaches what names them; nobody
 * else is in here, and a table that is not here has no row that anybody but the house reaches.
 */
const reach: Readonly<Record<string, string>> = {
  'access.membership': `${family} ${staff}`,
  'access.meeting_pass': staff,
  'access.audit_entry': staff,
  'people.person': `${atTheTable} ${staff}`,
  'people.person_contact': staff,
  'people.person_location': 'dana sam',
  'people.interest': 'lee sam',
  'families.family': `${family} ${staff}`,
  'families.belonging': 'lee sam',
  'families.residence': staff,
  'families.happening': staff,
  'meetings.meeting': `${atTheTable} sam`,
  'meetings.ask': 'lee sam',
  'meetings.bottom_line': `${atTheTable} ${staff}`,
  'meetings.seat': `${atTheTable} ${staff}`,
  'meetings.coming': staff,
  'meetings.wished_person': 'lee',
  'meetings.safety_answer': 'lee',
  'meetings.prepared_word': `${atTheTable} ${staff}`,
  'meetings.packet': `${atTheTable} dana sam`,
  'meetings.spoken_word': `${family} dana sam`,
  'meetings.decision': `${family} dana sam`,
  'meetings.pause': 'lee',
  'positions.position': `${family} ${staff}`,
  'promises.promise': `rosa al maya ben ${staff}`,
  'promises.step': `rosa al maya ben ${staff}`,
  'plans.plan': `${family} ${staff}`,
  'plans.version': `${family} dana sam`,
  'plans.line': `${family} ${staff}`,
}

/** Rows named after the coordinator, the worker or the asker are theirs; so they may be missing above. */
test.each(Object.keys(rowPolicies))('%s: who reaches what others have there', async (table) => {
  expect((await whoSees(table)).join(' ')).toBe(reach[table] ?? '')
})
