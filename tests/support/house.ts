import { runOnce } from 'graphile-worker'
import type { Hono } from 'hono'
import pg from 'pg'
import { inTransaction } from '../../src/db/transaction.ts'
import {
  type Arrival,
  agencies,
  beginVisitAs,
  openSession,
  type SystemVisit,
  systemScope,
  type Visit,
} from '../../src/modules/access/index.ts'
import { shownCopies } from '../../src/modules/notifications/index.ts'
import { quietLogger, tasks } from '../../src/operate/jobs.ts'
import type { AgencyId, PersonId } from '../../src/shared/ids.ts'
import { dayIn, type Instant } from '../../src/shared/time.ts'
import { createApp } from '../../src/web/app.ts'
import { agencyBook, type House } from '../../src/web/kernel/house.ts'
import { routes } from '../../src/web/routes.ts'
import { type FreshDatabase, freshDatabase } from './database.ts'
import { testKeys } from './keys.ts'

/** One house on a database of its own, with a clock that only the test moves. */
export interface TestHouse {
  readonly app: Hono
  readonly agency: AgencyId
  readonly database: FreshDatabase
  readonly house: House
  /** Round trips of each transaction since the last look, the commit included. */
  trips(): number[]
  moveClock(to: string): void
  /** Work in the system's reach, as seeding does. */
  asSystem<T>(work: (system: SystemVisit) => Promise<T>): Promise<T>
  /** Work as one person, as a page would do it, without the page. */
  as<T>(
    person: PersonId,
    work: (visit: Visit) => Promise<T>,
    arrival?: Partial<Arrival>,
  ): Promise<T>
  /** A browser in which this person is signed in. */
  signIn(person: PersonId, arrival?: Partial<Arrival>): Promise<Browser>
  /** A browser in which nobody is signed in. */
  stranger(): Browser
  /** Lets the job queue run dry and gives the messages that arrived since the last look, the oldest first. */
  deliver(): Promise<Arrived[]>
  close(): Promise<void>
}

/** A message as it lies on somebody's phone. */
export interface Arrived {
  readonly to: string
  readonly body: string
}

/** Asks for pages and sends forms without a network; keeps its one cookie. */
export interface Browser {
  readonly cookie: () => string
  get(path: string): Promise<Shown>
  /** Sends a form as a press would; `once` is made up unless given. */
  send(path: string, form?: Readonly<Record<string, string | readonly string[]>>): Promise<Shown>
}

export interface Shown {
  readonly status: number
  readonly html: string
  /** Where a 303 leads. */
  readonly to: string
  readonly headers: Headers
}

export const testAgency = '7d1f0d2e-6c1b-4a53-9b1c-0a4f5d9d1001' as AgencyId
const origin = 'http://localhost'

/** Opens a house for one test file. `begins` is where its clock stands. */
export async function openHouse(begins = '2026-05-01T16:00:00.000Z'): Promise<TestHouse> {
  const database = await freshDatabase()
  const pool = new pg.Pool({ ...database.connections.app, max: 4 })
  const jobs = new pg.Pool({ ...database.connections.jobs, max: 2 })
  for (const one of [pool, jobs]) one.on('error', (error) => problems.push(error.name))
  jobs.on('connect', (client) => client.on('error', (error) => problems.push(error.name)))
  const problems: unknown[] = []
  let clock = begins as Instant
  const trips: number[] = []
  const transact: House['transact'] = (scope, work) =>
    inTransaction({ pool, keys: testKeys, counted: (count) => trips.push(count) }, scope, work)
  const house: House = {
    transact,
    agencies: agencyBook(() => transact(null, agencies)),
    now: () => clock,
    demo: true,
    personas: [],
    addresses: [],
    origin,
    proxies: 0,
    assets: { style: '/assets/kincircle.css', script: (name) => `/assets/${name}.js` },
    log: { info: () => {}, error: (line, message) => problems.push({ line, message }) },
  }
  const app = createApp(house, routes)
  const system = <T>(work: (system: SystemVisit) => Promise<T>) =>
    transact(systemScope(testAgency), (tx) =>
      work({
        tx,
        agency: testAgency,
        now: clock,
        timeZone: 'America/Denver',
        today: dayIn('America/Denver', clock),
      }),
    )
  await openAgency(database)
  const browser = (first: string): Browser => {
    let cookie = first
    const shown = async (response: Response): Promise<Shown> => {
      const set = response.headers.get('set-cookie')
      if (set) cookie = set.split(';')[0] ?? ''
      return {
        status: response.status,
        html: await response.text(),
        to: response.headers.get('location') ?? '',
        headers: response.headers,
      }
    }
    return {
      cookie: () => cookie,
      get: async (path) => shown(await app.request(`${origin}${path}`, { headers: { cookie } })),
      send: async (path, form = {}) => {
        const body = new URLSearchParams()
        for (const [name, value] of Object.entries({ once: crypto.randomUUID(), ...form })) {
          for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
        }
        return shown(
          await app.request(`${origin}${path}`, {
            method: 'POST',
            body,
            headers: { cookie, origin },
          }),
        )
      },
    }
  }
  const seen = new Set<string>()
  const arriving = (person: PersonId, arrival: Partial<Arrival> = {}): Arrival => ({
    person,
    door: 'code',
    language: 'en',
    mode: 'own-phone',
    onlyMeeting: null,
    ...arrival,
  })
  return {
    app,
    agency: testAgency,
    database,
    house,
    trips: () => trips.splice(0),
    moveClock: (to) => {
      clock = to as Instant
    },
    asSystem: system,
    as: (person, work, arrival) =>
      system(async (one) => work(await beginVisitAs(one, arriving(person, arrival)))),
    signIn: async (person, arrival) => {
      const token = await system((one) => openSession(one, arriving(person, arrival)))
      return browser(`kincircle=${testAgency}.${token}`)
    },
    stranger: () => browser(''),
    deliver: async () => {
      await runOnce({ pgPool: jobs, taskList: tasks(house, null), logger: quietLogger(house) })
      const copies = await system((one) => shownCopies(one))
      const fresh = copies.filter(({ id }) => !seen.has(id)).reverse()
      for (const { id } of fresh) seen.add(id)
      return fresh
    },
    close: async () => {
      await jobs.end()
      await pool.end()
      await database.close()
      if (problems.length > 0) {
        throw new Error(`The house broke on the way: ${JSON.stringify(problems)}`)
      }
    },
  }
}

/** The owner of the tables sets up an agency; the app itself never does. */
async function openAgency(database: FreshDatabase): Promise<void> {
  const client = new pg.Client(database.connections.owner)
  await client.connect()
  try {
    await client.query(
      "begin; set local kincircle.system = 'on'; set local kincircle.agency = '" +
        `${testAgency}'; insert into access.agency (agency_id, called, link_code, time_zone, help_phone, made_up)` +
        ` values ('${testAgency}', 'Cottonwood County Family Services', 'CTW', 'America/Denver', '406-555-0142', true); commit`,
    )
  } finally {
    await client.end()
  }
}
