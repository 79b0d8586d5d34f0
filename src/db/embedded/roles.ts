import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { type Connections, connectionsOf, roles } from '../connections.ts'
import { databaseRightsSql, rolesSql } from '../roles-sql.ts'
import { superuser } from './cluster.ts'
import type { Places } from './places.ts'

/** One password for each role of the cluster, made here and told to nobody. */
export type Passwords = Record<'superuser' | keyof typeof roles, string>

/** Reads the passwords, or makes them before the cluster that will know them. */
export function passwordsOf(places: Places): Passwords {
  if (!existsSync(places.passwords)) {
    const made = (): string => randomBytes(24).toString('base64url')
    const fresh: Passwords = { superuser: made(), owner: made(), app: made(), jobs: made() }
    writeFileSync(`${places.passwords}.half`, JSON.stringify(fresh, null, 2), { mode: 0o600 })
    renameSync(`${places.passwords}.half`, places.passwords)
  }
  return JSON.parse(readFileSync(places.passwords, 'utf8'))
}

export const database = 'kincircle'

/** The three ways into the embedded database, over its private socket. */
export function embeddedConnections(socketFolder: string, passwords: Passwords): Connections {
  const as = (role: keyof typeof roles): pg.ClientConfig => ({
    host: socketFolder,
    port: 5432,
    database,
    user: roles[role],
    password: passwords[role],
  })
  return connectionsOf({ owner: as('owner'), app: as('app'), jobs: as('jobs') })
}

/** The cluster's first user: makes roles and databases, serves nothing. */
export const superuserConnection = (
  socketFolder: string,
  { superuser: password }: Passwords,
): pg.ClientConfig => ({
  host: socketFolder,
  port: 5432,
  user: superuser,
  password,
  database: superuser,
})

/** Makes whatever is missing of roles and database, so that a fall half-way heals at the next start. */
export async function makeRolesAndDatabase(
  socketFolder: string,
  passwords: Passwords,
): Promise<void> {
  const config = superuserConnection(socketFolder, passwords)
  await asSuperuser(config, async (client) => {
    await client.query(rolesSql(passwords))
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (rows.length === 0) await client.query(`create database ${database} owner ${roles.owner}`)
  })
  await asSuperuser({ ...config, database }, (client) => client.query(databaseRightsSql(database)))
}

async function asSuperuser<Answer>(
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
