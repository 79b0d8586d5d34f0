import { createHash } from 'node:crypto'
import { enqueue, type HeardEvent } from '../../../db/outbox.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId, PromiseId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../../access/index.ts'
import { findWhoAsked } from '../../doors/index.ts'
import { templateFor } from '../rules/template-for.ts'

const notifications = tablesOf('notifications')

/** Turns news into a message that waits, once, however often it is heard. */
export async function hearEvent(system: SystemVisit, event: HeardEvent): Promise<void> {
  const template = templateFor(event.name)
  if (!template) return
  const person = event.code ? await findWhoAsked(system, event.code) : event.person
  if (!person) return
  const id = idFrom(`${event.mark}:${person}`)
  const made = await notifications(system.tx)
    .insertInto('notifications.message')
    .values({
      agency_id: system.agency,
      id,
      person_id: person as PersonId,
      template,
      meeting_id: (event.meeting as MeetingId) ?? null,
      promise_id: (event.promise as PromiseId) ?? null,
      code_id: event.code ?? null,
      made_at: system.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) await enqueue(system.tx, 'send', { agency: system.agency, message: id })
}

/** The same news always makes the same id. */
function idFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
