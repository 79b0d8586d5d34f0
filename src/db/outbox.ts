import { sql } from 'kysely'
import type { AgencyId } from '../shared/ids.ts'
import { type Tx, tablesOf } from './transaction.ts'

/** News of one room for the rooms above: what happened, told in ids only. */
export interface Event {
  /** Past tense, kebab-case: `invitations-sent`. */
  readonly name: string
  readonly agency: AgencyId
  readonly [id: string]: string
}

const access = tablesOf('access')

/** Puts an event into the outbox. It is heard after this transaction commits, and only then. */
export async function publish(tx: Tx, event: Event): Promise<void> {
  await sql`select ops.add_job('hear', ${JSON.stringify(event)}::json)`.execute(access(tx))
}
