import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import pg from 'pg'
import type { AgencyId, PersonId } from '../shared/ids.ts'
import type { Keys } from './keys.ts'
import type { Database } from './tables.ts'

/** Just these of a label, or everything of the agency but these. */
export type Reach<Id = string> = readonly Id[] | { readonly allBut: readonly Id[] }

/** What one visitor may reach, computed by the access rules and set for one transaction only. */
export interface Scope {
  readonly agency: AgencyId
  readonly person: PersonId | null
  readonly system: boolean
  readonly staffMember: boolean
  /** By the label of the row policies. A label that is not named here reaches nothing. */
  readonly reach: Readonly<Record<string, Reach>>
}

export type Room = keyof Database extends `${infer Name}.${string}` ? Name : never
type TablesOf<R extends Room> = Pick<Database, Extract<keyof Database, `${R}.${string}`>>

declare const sealed: unique symbol
/** An open transaction. Nothing can be read through it except by a room, from its own tables. */
export interface Tx {
  readonly [sealed]: true
}

const open = new WeakMap<Tx, Opened>()

interface Opened {
  readonly client: pg.PoolClient
  readonly keys: Keys | null
  readonly tables: Kysely<Database>
  readonly atCommit: string[]
  trips: number
}

/** The tables of one room: `const meetings = tablesOf('meetings')`, then `meetings(tx).selectFrom(...)`. */
export const tablesOf =
  <R extends Room>(_room: R) =>
  (tx: Tx): Kysely<TablesOf<R>> =>
    opened(tx).tables as unknown as Kysely<TablesOf<R>>

function opened(tx: Tx): Opened {
  const found = open.get(tx)
  if (!found) throw new Error('This transaction is over.')
  return found
}

/** Where transactions are opened, and what they take along. */
export interface Opener {
  readonly pool: pg.Pool
  /** Null where nothing is done that would be noted: a look at the list of agencies. */
  readonly keys: Keys | null
  /** Told the round trips of each transaction, all of them. */
  readonly counted?: ((trips: number) => void) | undefined
}

/**
 * Runs work in one transaction that begins in the given scope, or in nobody's reach.
 * Commits when the work returns, rolls back when it throws.
 */
export async function inTransaction<T>(
  { pool, keys, counted }: Opener,
  scope: Scope | null,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  const tx = {} as Tx
  const one: Opened = {
    client,
    keys,
    tables: tablesThrough(client, () => one.trips++),
    atCommit: [],
    trips: 1,
  }
  open.set(tx, one)
  let broken: Error | undefined
  try {
    await client.query(scope ? `${beginning}; ${scopeSql(scope)}` : beginning)
    const result = await work(tx)
    one.trips++
    await client.query([...one.atCommit, 'commit'].join('; '))
    return result
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => {
      broken = failed
    })
    throw error
  } finally {
    open.delete(tx)
    client.release(broken)
    counted?.(one.trips)
  }
}

const beginning = "begin; set local statement_timeout = '2500ms'; set local lock_timeout = '1s'"

/** Inserts a row in the same round trip as the commit; when it cannot be written, nothing is. */
export function insertAtCommit(
  tx: Tx,
  table: keyof Database,
  row: Readonly<Record<string, string | null>>,
): void {
  const values = Object.values(row).map((value) =>
    value === null ? 'null' : pg.escapeLiteral(value),
  )
  opened(tx).atCommit.push(
    `insert into ${table} (${Object.keys(row).join(', ')}) values (${values.join(', ')})`,
  )
}

/** Further statements for the commit's round trip; every value goes through `quoted`. */
export function sqlAtCommit(
  tx: Tx,
  ...statements: readonly (string | ((quoted: (value: string) => string) => string))[]
): void {
  for (const one of statements) {
    opened(tx).atCommit.push(typeof one === 'string' ? one : one(pg.escapeLiteral))
  }
}

/** Sets what this transaction may reach from here on; the row policies read it. */
export async function setScope(tx: Tx, scope: Scope): Promise<void> {
  const one = opened(tx)
  one.trips++
  await one.client.query(scopeSql(scope))
}

/** `SET LOCAL` with quoted literals, because not every server forwards `set_config` to its nodes. */
export function scopeSql(scope: Scope): string {
  const settings: Record<string, string> = {
    agency: scope.agency,
    person: scope.person ?? '',
    system: scope.system ? 'on' : '',
    staff_member: scope.staffMember ? 'on' : '',
  }
  for (const [label, reach] of Object.entries(scope.reach)) {
    settings[settingOf(label)] =
      'allBut' in reach ? `all{${reach.allBut.join(',')}}` : `{${reach.join(',')}}`
  }
  return Object.entries(settings)
    .map(([name, value]) => `set local kincircle.${name} = ${pg.escapeLiteral(value)}`)
    .join('; ')
}

/** The name under which the database keeps the reach of a label. */
export const settingOf = (label: string): string => label.replaceAll('-', '_')

/** Kysely over one client that is already in a transaction; it may not take another. */
function tablesThrough(client: pg.PoolClient, counted: () => void): Kysely<Database> {
  const only = {
    query: (text: string, values: readonly unknown[]) => {
      counted()
      return client.query(text, [...values])
    },
    release: () => {},
  }
  const pool = { connect: async () => only, end: async () => {} }
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool: pool as unknown as PostgresPool }),
  })
}
