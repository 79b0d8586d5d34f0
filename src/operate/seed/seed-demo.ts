import pg from 'pg'
import type { Connections } from '../../db/connections.ts'
import { insertAtCommit, inTransaction } from '../../db/transaction.ts'
import { systemScope } from '../../modules/access/index.ts'
import type { AgencyId } from '../../shared/ids.ts'

export interface SeedOptions {
  readonly connections: Connections
  /** The moment the county's dates are told from; the clock when left out. */
  readonly now?: string | undefined
  say(line: string): void
}

const cottonwood = '0c0770e0-0000-4000-8000-000000000001' as AgencyId

/** Makes Cottonwood County: invented from its name to its last promise. */
export async function seedDemo({ connections }: SeedOptions): Promise<void> {
  const pool = new pg.Pool({ ...connections.app, max: 1 })
  try {
    await inTransaction(pool, systemScope(cottonwood), async (tx) => {
      insertAtCommit(tx, 'access.agency', {
        agency_id: cottonwood,
        called: 'Cottonwood County Family Services',
        link_code: 'CWD',
        time_zone: 'America/Denver',
        help_phone: '555-0100',
        made_up: 'true',
      })
    })
  } finally {
    await pool.end()
  }
}
