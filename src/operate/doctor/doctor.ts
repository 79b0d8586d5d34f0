import pg from 'pg'
import { type Connections, roles } from '../../db/connections.ts'
import { AlreadyRunning } from '../../db/embedded/directory-lock.ts'
import { knownPlaces } from '../../db/embedded/places.ts'
import { attachEmbedded } from '../../db/embedded/start-embedded.ts'
import type { Env } from '../../env.ts'
import { agenciesIn } from '../agencies-in.ts'
import { type Command, placeOf } from '../command.ts'
import { demoMode } from '../demo-mode.ts'
import { type OpenDatabase, openDatabase } from '../open-database.ts'
import { type Finding, good, wrong } from './finding.ts'
import { machineFindings } from './machine-findings.ts'
import { schemaFindings } from './schema-findings.ts'
import { serverFindings } from './server-findings.ts'

/** Looks at everything a sound installation needs; says what is wrong and how to mend it. */
export const doctor: Command = {
  summary: 'say what is wrong with this installation, and how to mend it',
  willDo: ({ env }) => `Looking at ${placeOf(env)}; nothing is changed.`,
  async run({ env, say }) {
    const findings = await examine(env, say)
    for (const line of findings.flatMap(inWords)) say(line)
    const bad = findings.filter(({ state }) => state === 'wrong').length
    say(bad === 0 ? 'All is well.' : `${bad} to mend.`)
    return { exitCode: bad === 0 ? 0 : 1, answer: { findings } }
  },
}

async function examine(env: Env, say: (line: string) => void): Promise<Finding[]> {
  const database = await lookInto(env, say)
  try {
    const findings = await databaseFindings(database, env)
    return [...findings, ...(await machineFindings(env))]
  } finally {
    await database.close()
  }
}

/** An embedded database may be at work just now; then we look over its shoulder. */
async function lookInto(env: Env, say: (line: string) => void): Promise<OpenDatabase> {
  if (!env.database && !knownPlaces(env.dataDirectory)) {
    throw new Error(`There is no database in ${env.dataDirectory} yet. "npm start" makes it.`)
  }
  try {
    return await openDatabase(env, say)
  } catch (error) {
    const connections = error instanceof AlreadyRunning && attachEmbedded(env.dataDirectory)
    if (!connections) throw error
    return { connections, embedded: true, close: async () => {} }
  }
}

async function databaseFindings(database: OpenDatabase, env: Env): Promise<Finding[]> {
  const mayOwn = !env.database || env.database.ownerUrl !== undefined
  const app = await signIn('app', database.connections)
  const jobs = await signIn('jobs', database.connections)
  const owner = mayOwn ? await signIn('owner', database.connections) : {}
  const refused = [app, jobs, owner].flatMap(({ finding }) => finding ?? [])
  try {
    if (!app.client) return refused
    const server = await serverFindings(app.client)
    const schema = await schemaFindings(app.client, owner.client)
    const isOurs = schema.every(({ about, state }) => about !== 'schema' || state !== 'wrong')
    return [...refused, ...server, ...schema, ...(isOurs ? [await demo(database, env)] : [])]
  } finally {
    for (const { client } of [app, jobs, owner]) await client?.end()
  }
}

const addresses = { owner: 'DATABASE_OWNER_URL', app: 'DATABASE_URL', jobs: 'DATABASE_JOBS_URL' }

/** A way in, or why there is none. */
interface SignedIn {
  readonly client?: pg.Client
  readonly finding?: Finding
}

async function signIn(part: keyof Connections, connections: Connections): Promise<SignedIn> {
  const about = `signing in as ${roles[part]}`
  const mend = `Check ${addresses[part]}: server, database, name and password.`
  const client = new pg.Client(connections[part])
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    return { finding: wrong(about, (error as Error).message, mend) }
  }
  const { rows } = await client.query<{ me: string }>('select current_user as me')
  const me = rows[0]?.me
  if (me === roles[part]) return { client }
  await client.end()
  return { finding: wrong(about, `That address signs in as ${me}.`, mend) }
}

async function demo({ connections, embedded }: OpenDatabase, env: Env): Promise<Finding> {
  try {
    const agencies = await agenciesIn(connections)
    const on = demoMode({ wanted: env.demo, embedded, agencies })
    return good('demonstration', on ? 'On: everybody in here is invented.' : 'Off.')
  } catch (error) {
    return wrong('demonstration', (error as Error).message, 'Set KINCIRCLE_DEMO=off.')
  }
}

const marks = { good: 'ok   ', wrong: 'WRONG', note: 'note ' }

const inWords = ({ about, state, found, mend }: Finding): string[] => [
  `${marks[state]} ${about}: ${found}`,
  ...(mend ? [`      ${mend}`] : []),
]
