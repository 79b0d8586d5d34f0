import pg from 'pg'
import { type Scope, scopeSql } from '../../src/db/transaction.ts'
import { seedDemo } from '../../src/operate/seed/seed-demo.ts'
import { countyNow } from './county.ts'
import { type FreshDatabase, freshDatabase } from './database.ts'
import { testKeys } from './keys.ts'

type Row = Record<string, unknown>

/** The invented county in a database, looked at from below: as the app role in a scope, and as it really is. */
export interface SeededCounty {
  readonly database: FreshDatabase
  /** What is really there, past every policy. */
  really(sql: string, values?: readonly unknown[]): Promise<Row[]>
  /** Says something as the app role with this reach, and takes it back. */
  within(scope: Scope, sql: string, values?: readonly unknown[]): Promise<pg.QueryResult>
  close(): Promise<void>
}

export async function seededCounty(): Promise<SeededCounty> {
  const database = await freshDatabase()
  await seedDemo({
    connections: database.connections,
    keys: testKeys,
    now: countyNow,
    say: () => {},
  })
  const superuser = new pg.Client(database.superuser)
  const app = new pg.Client(database.connections.app)
  await superuser.connect()
  await app.connect()
  return {
    database,
    really: async (sql, values = []) => (await superuser.query(sql, [...values])).rows,
    async within(scope, sql, values = []) {
      await app.query(`begin; ${scopeSql(scope)}`)
      try {
        return await app.query(sql, [...values])
      } finally {
        await app.query('rollback')
      }
    },
    async close() {
      await app.end()
      await superuser.end()
      await database.close()
    },
  }
}
