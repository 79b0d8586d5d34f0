import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { commandLine } from '../../src/operate/command-line.ts'
import { bareDatabase, type FreshDatabase, freshDatabase } from '../support/database.ts'
import { endPrograms, kincircle } from '../support/program.ts'
import { inDatabase } from '../support/test-cluster.ts'

afterEach(endPrograms)

const folder = mkdtempSync(join(tmpdir(), 'kincircle-server-'))
const keyFile = join(folder, 'keys.json')
afterAll(() => rmSync(folder, { recursive: true }))

const address = ({ user, password, host, port, database }: pg.ClientConfig) =>
  `postgres://${user}:${password}@${encodeURIComponent(host ?? '')}:${port}/${database}`

/** The settings of an operator who has a PostgreSQL server. */
const settingsFor = ({ connections: { app, jobs, owner } }: FreshDatabase) => ({
  PORT: '0',
  KINCIRCLE_KEYS: keyFile,
  KINCIRCLE_ORIGIN: 'https://circle.example',
  DATABASE_URL: address(app),
  DATABASE_JOBS_URL: address(jobs),
  DATABASE_OWNER_URL: address(owner),
})

/** Runs a command in this process and gathers what it says. */
async function ask(words: readonly string[], env: Record<string, string | undefined>) {
  let out = ''
  let err = ''
  const terminal = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
  }
  return { code: await commandLine(words, env, terminal), out, err, all: out + err }
}

test('an operator migrates as the owner, starts as the app, and nobody is invented', async () => {
  const empty = await bareDatabase()
  const { DATABASE_OWNER_URL, ...serving } = settingsFor(empty)

  const early = kincircle(['start'], serving)
  expect(await early.ended).toBe(1)
  expect(early.said()).toContain('Run "kincircle migrate" first.')

  const byTheApp = await ask(['migrate'], serving)
  expect(byTheApp).toMatchObject({ code: 1, err: expect.stringContaining('DATABASE_OWNER_URL') })

  const both = [0, 1].map(() => kincircle(['migrate'], { ...serving, DATABASE_OWNER_URL }))
  expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0])

  const service = kincircle(['start'], { ...serving, LOG_LEVEL: 'silent' })
  await service.says(/Ready after/)
  const { rows } = await inDatabase(empty.superuser, (client) =>
    client.query('select count(*)::int as agencies from access.agency'),
  )
  expect(rows[0].agencies).toBe(0)
  service.signal('SIGTERM')
  expect(await service.ended).toBe(0)
  await empty.close()
})

test('the demonstration cannot be switched on beside real people', async () => {
  const real = await freshDatabase()
  await inDatabase(real.superuser, (client) =>
    client.query(`insert into access.agency (agency_id, called, link_code, time_zone, help_phone)
      values (gen_random_uuid(), 'An agency', 'ABC', 'UTC', '555-0100')`),
  )
  const settings = { ...settingsFor(real), KINCIRCLE_DEMO: 'on' }
  expect(await ask(['start'], settings)).toMatchObject({
    code: 1,
    err: expect.stringContaining('this database belongs to real people'),
  })
  expect(await ask(['seed', '--demo'], settings)).toMatchObject({
    code: 1,
    err: expect.stringContaining('Somebody is in this database already'),
  })
  expect((await ask(['doctor'], settings)).out).toContain('WRONG demonstration')
  await real.close()
})

test('a command nobody knows, and a flag nobody knows, are answered with the list', async () => {
  for (const words of [['tidy'], ['start', 'now'], ['start', '--fast']]) {
    expect(await ask(words, {})).toMatchObject({ code: 2, err: expect.stringContaining('doctor') })
  }
  expect(await ask(['--help'], {})).toMatchObject({ code: 0, err: '' })
})

test('wrong settings are told by name', async () => {
  expect(await ask(['doctor'], { PORT: 'four' })).toMatchObject({
    code: 1,
    err: expect.stringContaining('PORT must be a number'),
  })
})

test('init prints roles, database and service, with new passwords each time', async () => {
  const [one, two] = [await ask(['init', '--json'], {}), await ask(['init', '--json'], {})]
  const { sql, unit } = JSON.parse(one.out)
  expect(sql).toContain('create role kincircle_app')
  expect(unit).toContain('ExecStart=')
  expect(one.out).not.toBe(two.out)
})

let doctored: FreshDatabase
beforeAll(async () => {
  doctored = await freshDatabase()
})
afterAll(() => doctored.close())

interface Told {
  readonly about: string
  readonly state: string
  readonly found: string
  readonly mend?: string
}

async function doctorSays(
  settings: Record<string, string | undefined>,
): Promise<{ code: number; wrong: Told[] }> {
  const { code, out } = await ask(['doctor', '--json'], settings)
  const findings: Told[] = JSON.parse(out).findings
  return { code, wrong: findings.filter(({ state }) => state === 'wrong') }
}

test('the doctor finds nothing wrong with a sound installation', async () => {
  expect(await doctorSays(settingsFor(doctored))).toEqual({ code: 0, wrong: [] })
})

test.each([
  [
    'row-level security switched off',
    'alter table people.person disable row level security',
    { about: 'people.person', found: /Row-level security/, mend: /kincircle migrate/ },
  ],
  [
    'a table that belongs to the app',
    'alter table people.person owner to kincircle_app',
    { about: 'table people.person', found: /owns nothing/, mend: /owner to kincircle_owner/ },
  ],
  [
    'a policy changed by hand',
    'alter policy sees on people.person using (true)',
    { about: 'row policies', found: /sees on people\.person/, mend: /kincircle migrate/ },
  ],
  [
    'a right too many',
    'grant truncate on people.person to kincircle_app',
    {
      about: 'people.person (truncate)',
      found: /never deletes, empties/,
      mend: /kincircle migrate/,
    },
  ],
  [
    'a step that is missing',
    "delete from ops.migration where name like '%-people.sql'",
    { about: 'schema', found: /1 of \d+ steps/, mend: /kincircle migrate/ },
  ],
])('the doctor finds %s and says how to mend it', async (_, planted, expected) => {
  const sick = await freshDatabase()
  await inDatabase(sick.superuser, (client) => client.query(planted))
  const { code, wrong } = await doctorSays(settingsFor(sick))
  await sick.close()
  expect(code).toBe(1)
  expect(wrong).toContainEqual({
    about: expected.about,
    state: 'wrong',
    found: expect.stringMatching(expected.found),
    mend: expect.stringMatching(expected.mend),
  })
})

test('the doctor names the address that does not sign in as it should', async () => {
  const settings = settingsFor(doctored)
  const swapped = { ...settings, DATABASE_JOBS_URL: settings.DATABASE_URL }
  expect((await doctorSays(swapped)).wrong).toMatchObject([
    { about: 'signing in as kincircle_jobs', found: 'That address signs in as kincircle_app.' },
  ])
  const away = { ...settings, DATABASE_URL: settings.DATABASE_URL.replace(/:\d+\//, ':5999/') }
  expect((await doctorSays(away)).wrong[0]).toMatchObject({
    about: 'signing in as kincircle_app',
    mend: expect.stringContaining('DATABASE_URL'),
  })
})

test('the doctor asks for https, and says when mail cannot be handed over', async () => {
  const settings = {
    ...settingsFor(doctored),
    KINCIRCLE_ORIGIN: 'http://circle.example',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'circle@circle.example',
  }
  const { wrong } = await doctorSays(settings)
  expect(wrong.map(({ about }) => about)).toEqual(['address', 'mail'])
})
