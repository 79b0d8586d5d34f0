import pg from 'pg'
import type { Connections } from '../db/connections.ts'
import { inTransaction } from '../db/transaction.ts'
import { type Agency, agencies } from '../modules/access/index.ts'

/** The agencies of a migrated database. */
export async function agenciesIn({ app }: Connections): Promise<Agency[]> {
  const pool = new pg.Pool({ ...app, max: 1 })
  try {
    return await inTransaction({ pool, keys: null }, null, agencies)
  } finally {
    await pool.end()
  }
}
