import { readFileSync } from 'node:fs'
import pg from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts'
import { testKeys } from '../../../tests/support/keys.ts'
import { avoidedWords } from '../../../tools/fences/respect.ts'
import { routes } from '../../web/routes.ts'
import { type OpenHouse, openHouse } from '../open-house.ts'
import { personas } from './personas.ts'
import { seedDemo } from './seed-demo.ts'

const now = '2026-05-01T16:00:00.000Z'
const origin = 'http://localhost:4000'
let database: FreshDatabase
let eyes: pg.Client
let house: OpenHouse

beforeAll(async () => {
  database = await freshDatabase()
  eyes = new pg.Client(database.superuser)
  await eyes.connect()
  await seedDemo({ connections: database.connections, keys: testKeys, now, say: () => {} })
  house = openHouse({
    keys: testKeys,
    connections: database.connections,
    routes,
    log: pino({ level: 'silent' }),
    demo: true,
    origin,
    now,
  })
})
afterAll(async () => {
  await house.close()
  await eyes.end()
  await database.close()
})

const column = async (sql: string, ...values: unknown[]): Promise<string[]> => {
  const { rows } = await eyes.query({ text: sql, values, rowMode: 'array' })
  return rows.map(([first]) => first)
}

test('everyone one can be is there, under their own name', async () => {
  const found = await Promise.all(
    personas.map(({ arrival }) =>
      column('select goes_by from people.person where id = $1', arrival.person),
    ),
  )
  // Jess goes by a first name in the circle; the list of people says the family too.
  const names = personas.map(({ name }) =>
    expect.stringMatching(new RegExp(name.split(' ')[0] ?? '')),
  )
  expect(found.flat()).toEqual(names)
})

test('their ids stay, so that an address that was written down still leads there', () => {
  const rosa = personas.find(({ id }) => id === 'rosa')
  expect(rosa?.arrival.person).toBe('1d5c9994-3128-4fb3-89aa-3663af484599')
})

test.each(personas.map(({ id, start }) => [id, start]))('%s can begin at %s', async (id, start) => {
  const signedIn = await house.fetch(
    new Request(`${origin}/demo/as/${id}`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ once: crypto.randomUUID() }),
    }),
  )
  expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, start])
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const page = await house.fetch(new Request(`${origin}${start}`, { headers: { cookie } }))
  expect(page.status).toBe(200)
})

test('a meeting stands in every state that a story can show', async () => {
  const states = await column('select distinct state from meetings.meeting order by state')
  expect(states).toEqual(['asked', 'called-off', 'closed', 'live', 'preparing'])
  const stages = await column(
    "select distinct stage from meetings.meeting where state = 'live' order by stage",
  )
  expect(stages).toEqual(['ideas', 'worries'])
})

test('promises run both ways, and stand in every way', async () => {
  const states = await column(
    "select distinct side || ' ' || state as s from promises.promise order by s",
  )
  expect(states).toEqual([
    'agency done',
    'agency kept',
    'agency made',
    'agency not-kept',
    'family kept',
    'family made',
    'family stuck',
  ])
})

test('an open safety answer, private positions, a no in the plan and a fix that waits', async () => {
  expect(
    await column(
      "select count(*)::int from meetings.safety_answer where answer in ('someone', 'talk') and arranged_at is null",
    ),
  ).toEqual([1])
  expect(await column('select stance from positions.position where released_at is null')).toEqual([
    'worry',
  ])
  expect(await column("select words from plans.line where kind = 'dissent'")).toEqual([
    expect.stringMatching(/^Nico debe dormir/),
  ])
  expect(
    await column(
      "select count(*)::int from plans.reply where reply = 'fix' and answered_at is null",
    ),
  ).toEqual([1])
  expect(await column('select max(number)::int from plans.version')).toEqual([2])
})

test('everything in it has happened already', async () => {
  const tables = await column(
    "select format('%I.%I.%I', table_schema, table_name, column_name) from information_schema.columns" +
      " where data_type = 'timestamp with time zone' and column_name ~ '_at$|^at$'" +
      " and table_schema not in ('ops', 'graphile_worker', 'information_schema', 'pg_catalog')" +
      " and column_name not in ('starts_at', 'ends_at')",
  )
  const ahead: string[] = []
  for (const at of tables) {
    const [schema, table, name] = at.split('.')
    const late = await column(`select 1 from ${schema}.${table} where ${name} > $1 limit 1`, now)
    if (late.length > 0) ahead.push(at)
  }
  expect(ahead.filter((at) => at !== 'access.agency.created_at')).toEqual([])
})

test('nobody is told today of what happened weeks ago', async () => {
  const waiting = await column('select count(*)::int from graphile_worker.jobs')
  expect(waiting[0]).toBeGreaterThan(5)
  expect(waiting[0]).toBeLessThan(30)
})

test('no word in it is one that we avoid', async () => {
  const avoided = avoidedWords(readFileSync('GLOSSARY.md', 'utf8'))
  const columns = await column(
    "select format('select %I from %I.%I', column_name, table_schema, table_name)" +
      " from information_schema.columns where data_type = 'text'" +
      " and table_schema in ('people', 'families', 'meetings', 'positions', 'promises', 'plans', 'voice')",
  )
  const said = (await Promise.all(columns.map((one) => column(one)))).flat().filter(Boolean)
  expect(said.length).toBeGreaterThan(500)
  for (const { word, pattern } of avoided.filter(({ onlyForFamilies }) => !onlyForFamilies)) {
    expect(
      said.filter((text) => pattern.test(text)),
      word,
    ).toEqual([])
  }
})

test('a county is never made where somebody is already', async () => {
  const again = seedDemo({ connections: database.connections, keys: testKeys, now, say: () => {} })
  await expect(again).rejects.toThrow('Somebody is in this database already.')
})
