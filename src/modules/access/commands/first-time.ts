import { sqlAtCommit, tablesOf } from '../../../db/transaction.ts'
import type { SystemVisit } from '../types.ts'

const access = tablesOf('access')

/** Which form, sent by whom: the same press twice has the same mark. */
export interface Pressed {
  /** A hash of the sign-in, or 'door' before there is one. */
  readonly visitor: string
  readonly once: string
  readonly route: string
}

/**
 * Marks a form as sent. A second press waits for the first one's end, then gets its answer:
 * the address it led to, or null when this is the first. Needs the system's reach.
 */
export async function answeredBefore(
  system: SystemVisit,
  { visitor, once, route }: Pressed,
): Promise<string | null> {
  const first = await access(system.tx)
    .insertInto('access.submission')
    .values({ agency_id: system.agency, once, visitor, route, at: system.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('once')
    .executeTakeFirst()
  if (first) return null
  const before = await access(system.tx)
    .selectFrom('access.submission')
    .select('answer')
    .where('agency_id', '=', system.agency)
    .where('visitor', '=', visitor)
    .where('once', '=', once)
    .executeTakeFirst()
  return before?.answer ?? null
}

/** Keeps where the first press led, in the same round trip as the commit. */
export function keepAnswer(system: SystemVisit, pressed: Pressed, answer: string): void {
  sqlAtCommit(
    system.tx,
    "set local kincircle.system = 'on'",
    (quoted) =>
      `update access.submission set answer = ${quoted(answer)} where agency_id = ${quoted(system.agency)}` +
      ` and visitor = ${quoted(pressed.visitor)} and once = ${quoted(pressed.once)}`,
  )
}
