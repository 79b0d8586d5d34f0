import pg from 'pg'
import type { ServerDatabase } from '../env.ts'

/** How to reach one database as each of its three roles. */
export interface Connections {
  /** Owns the tables, migrates and seeds. Never used to answer a request. */
  readonly owner: pg.ClientConfig
  /** Answers requests; bound by row-level security. */
  readonly app: pg.ClientConfig
  /** Owns the job queue and nothing else. */
  readonly jobs: pg.ClientConfig
}

/** The roles, as migrations, policies and grants name them. */
export const roles = {
  owner: 'kincircle_owner',
  app: 'kincircle_app',
  jobs: 'kincircle_jobs',
} as const

const inWords = pg.types.builtins
/** Days, instants and counts hold no comma and no quote, so a list of them is easily taken apart. */
const listOf = (read: (text: string) => unknown) => (text: string) =>
  (text.match(/[^{},"]+/g) ?? []).map((entry) => (entry === 'NULL' ? null : read(entry)))

const asText = (text: string) => text
const asInstant = (text: string) => new Date(text).toISOString()

function asNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is too large to count with`)
  return number
}

const lists = { int8: 1016, date: 1182, timestamptz: 1185 } as const

const parsers = new Map<number, (text: string) => unknown>([
  // A day has no clock and no zone: as text it cannot become yesterday on the way.
  [inWords.DATE, asText],
  [inWords.TIME, asText],
  [inWords.TIMESTAMPTZ, asInstant],
  [inWords.INT8, asNumber],
  [lists.int8, listOf(asNumber)],
  [lists.date, listOf(asText)],
  [lists.timestamptz, listOf(asInstant)],
])

/** Days stay text, instants become ISO text in UTC, counts become numbers. */
export const typeParsers: NonNullable<pg.ClientConfig['types']> = {
  getTypeParser: (type: number, format?: string) =>
    (format === 'binary' ? undefined : parsers.get(type)) ??
    pg.types.getTypeParser(type, format === 'binary' ? 'binary' : 'text'),
}

/** Completes three ways in with what all of them share. */
export function connectionsOf(reach: Record<keyof Connections, pg.ClientConfig>): Connections {
  const shared = { types: typeParsers, connectionTimeoutMillis: 5_000, keepAlive: true }
  return {
    owner: { ...shared, ...reach.owner, application_name: 'kincircle owner' },
    app: { ...shared, ...reach.app, application_name: 'kincircle' },
    jobs: { ...shared, ...reach.jobs, application_name: 'kincircle jobs' },
  }
}

/**
 * The operator's own server.
 * @throws when the owner's connection is asked for and its address was never given.
 */
export function serverConnections(server: ServerDatabase): Connections {
  const { ownerUrl, appUrl, jobsUrl } = server
  const reach = {
    owner: {},
    app: { connectionString: appUrl },
    jobs: { connectionString: jobsUrl },
  }
  if (ownerUrl) return connectionsOf({ ...reach, owner: { connectionString: ownerUrl } })
  const { app, jobs } = connectionsOf(reach)
  return {
    app,
    jobs,
    get owner(): never {
      throw new Error(
        'This needs DATABASE_OWNER_URL, the address of the database as kincircle_owner.',
      )
    },
  }
}
