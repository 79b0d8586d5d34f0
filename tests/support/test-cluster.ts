import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type Connections, connectionsOf, roles } from '../../src/db/connections.ts'
import { startEmbedded } from '../../src/db/embedded/start-embedded.ts'
import { migrate } from '../../src/db/migrate.ts'
import { databaseRightsSql, rolesSql } from '../../src/db/roles-sql.ts'
import { policySql } from '../../src/modules/access/policy.ts'

/** What a test file is told so that it can make a database of its own. */
export interface TestCluster {
  /** Reaches the cluster as a superuser. */
  readonly superuser: pg.ClientConfig
  readonly passwords: Record<keyof typeof roles, string>
  /** A migrated database to copy from. */
  readonly template: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Socket at which a test file asks for the cluster; the first to ask has it started. */
    testClusterDesk: string
  }
}

/** One cluster for the whole run, and none for a run in which no test asks for it. */
interface Desk {
  readonly folder: string
  readonly address: string
  close(): Promise<void>
  users: number
}

// Each project of the run loads this file anew; they meet here.
const shared = globalThis as { kincircleTestDesk?: Desk }

/** Opens the desk before the first test and takes everything away after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.kincircleTestDesk ??= openDesk()
  const desk = shared.kincircleTestDesk
  desk.users++
  project.provide('testClusterDesk', desk.address)
  return async () => {
    desk.users--
    if (desk.users > 0) return
    delete shared.kincircleTestDesk
    await desk.close()
  }
}

function openDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'kincircle-test-'))
  // As root, the database's own user must be able to walk in.
  chmodSync(folder, 0o755)
  const address = join(folder, 'desk')
  let started: ReturnType<typeof startCluster> | undefined
  const server = createServer(async (asking) => {
    started ??= startCluster(folder)
    const answer = await started.then(
      ({ cluster }) => ({ cluster }),
      (error: Error) => ({ error: error.stack }),
    )
    asking.end(JSON.stringify(answer))
  })
  server.listen(address)
  return {
    folder,
    address,
    users: 0,
    async close() {
      server.close()
      await (await started?.catch(() => undefined))?.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function startCluster(folder: string) {
  const server = process.env.KINCIRCLE_TEST_SERVER_URL
  const { superuser, stop } = server
    ? { superuser: { connectionString: server }, stop: async () => {} }
    : await startEmbedded({ dataDirectory: join(folder, 'data'), say: () => {} })
  // The same at every run: two runs on one server share its roles.
  const passwords = { owner: 'owner-of-tests', app: 'app-of-tests', jobs: 'jobs-of-tests' }
  const template = `kincircle_template_${randomBytes(4).toString('hex')}`
  const cluster: TestCluster = { superuser, passwords, template }
  await inDatabase(superuser, async (client) => {
    await client.query(rolesSql(passwords))
    await client.query(`create database ${template} owner ${roles.owner}`)
  })
  const connections = await connectionsTo(cluster, template)
  await migrate(connections, { policySql })
  return {
    cluster,
    async stop() {
      await inDatabase(superuser, (client) =>
        client.query(`drop database ${template} with (force)`),
      )
      await stop()
    },
  }
}

/** Sets who may connect to a new database, and says how each role does. */
export async function connectionsTo(cluster: TestCluster, database: string): Promise<Connections> {
  await inDatabase(superuserOf(cluster, database), (client) =>
    client.query(databaseRightsSql(database)),
  )
  const as = (role: keyof typeof roles) => ({
    ...superuserOf(cluster, database),
    user: roles[role],
    password: cluster.passwords[role],
  })
  return connectionsOf({ owner: as('owner'), app: as('app'), jobs: as('jobs') })
}

/** The superuser's way into one database of the cluster. */
export function superuserOf({ superuser }: TestCluster, database: string): pg.ClientConfig {
  if (!superuser.connectionString) return { ...superuser, database }
  const { hostname, port, username, password } = new URL(superuser.connectionString)
  const user = decodeURIComponent(username)
  return {
    host: hostname || '/var/run/postgresql',
    port: Number(port || 5432),
    user,
    password: decodeURIComponent(password),
    database,
  }
}

/** One short visit to a database. */
export async function inDatabase<Answer>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
