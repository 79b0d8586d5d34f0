import { sql } from 'kysely'
import type { AgencyId } from '../shared/ids.ts'
import type { Instant } from '../shared/time.ts'
import { newId } from './new-id.ts'
import { type Tx, tablesOf } from './transaction.ts'

/** News of one room for the rooms above: what happened, told in ids only. */
export interface Event {
  /** Past tense, kebab-case: `invitations-sent`. */
  readonly name: string
  readonly agency: AgencyId
  readonly [id: string]: string
}

/** An event as it is heard: with a mark of its own, so that hearing it twice changes nothing. */
export interface HeardEvent extends Event {
  readonly mark: string
}

const access = tablesOf('access')

/** Puts an event into the outbox. It is heard after this transaction commits, and only then. */
export const publish = (tx: Tx, event: Event): Promise<void> =>
  enqueue(tx, 'hear', { ...event, mark: newId() })

/** Leaves a task for after the commit, not before the given moment. The payload holds ids only. */
export async function enqueue(
  tx: Tx,
  task: string,
  payload: Readonly<Record<string, string>>,
  notBefore?: Instant,
): Promise<void> {
  const text = JSON.stringify(payload)
  await (notBefore === undefined
    ? sql`select ops.add_job(${task}, ${text}::json)`
    : sql`select ops.add_job(${task}, ${text}::json, ${notBefore})`
  ).execute(access(tx))
}
