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

/** A moment for later, told with the moment it is reckoned from: the clock of the jobs may be another. */
export interface Later {
  readonly now: Instant
  readonly at: Instant
}

/** Leaves a task for after the commit, or for later. The payload holds ids only. */
export async function enqueue(
  tx: Tx,
  task: string,
  payload: Readonly<Record<string, string>>,
  later?: Later,
): Promise<void> {
  const text = JSON.stringify(payload)
  const seconds = later ? (Date.parse(later.at) - Date.parse(later.now)) / 1000 : 0
  await sql`select ops.add_job(${task}, ${text}::json, now() + make_interval(secs => ${seconds}))`.execute(
    access(tx),
  )
}
