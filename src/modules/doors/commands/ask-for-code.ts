import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { newId } from '../../../db/new-id.ts'
import { publish } from '../../../db/outbox.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { addMinutes } from '../../../shared/time.ts'
import { onlyMeetingOf, type SystemVisit } from '../../access/index.ts'
import { type Contact, normalReach, peopleByReach, reachableAt } from '../../people/index.ts'
import { mayAskForCode } from '../rules/may-ask-for-code.ts'

const doors = tablesOf('doors')

/**
 * Asks for a code to be sent to a phone number or mail address as it was typed. The mark that comes
 * back leads to the page where the code is typed; it is the same kind of mark whether or not anybody
 * is known there, so nothing can be learned from it.
 */
export async function askForCode(system: SystemVisit, typed: string): Promise<string> {
  const reach = normalReach(typed)
  const contacts = reach ? await peopleByReach(system, reach) : []
  const known = await withAccount(
    system,
    contacts.map(({ person }) => person),
  )
  const contact = await whoseItIs(
    system,
    contacts.filter(({ person }) => known.has(person)),
  )
  const found = contact && { person: contact.person, contact: contact.id, invitation: null }
  return ask(system, reach?.value ?? typed, found ?? null)
}

/**
 * Families share phones. Somebody who belongs comes before somebody who was only asked to stand beside
 * another: else anyone could shut a person's door by writing down their phone for a friend.
 */
async function whoseItIs(
  system: SystemVisit,
  contacts: readonly Contact[],
): Promise<Contact | undefined> {
  for (const contact of contacts) {
    if ((await onlyMeetingOf(system, contact.person)) === null) return contact
  }
  return contacts[0]
}

/** Asks for a code for the person a link was made for, at the contact they chose, never at one typed in. */
export async function askForCodeBehind(
  system: SystemVisit,
  invitation: { readonly id: string; readonly person: PersonId },
): Promise<string> {
  const contacts = await reachableAt(system, invitation.person)
  const contact = contacts.find(({ channel }) => channel === 'text' || channel === 'email')
  const found = contact && {
    person: invitation.person,
    contact: contact.id,
    invitation: invitation.id,
  }
  return ask(system, invitation.person, found ?? null)
}

interface Found {
  readonly person: PersonId
  readonly contact: string
  readonly invitation: string | null
}

async function ask(system: SystemVisit, who: string, found: Found | null): Promise<string> {
  const id = newId()
  const key = createHash('sha256')
    .update(found?.person ?? who)
    .digest('hex')
  await oneAtATime(system, key)
  const asked = await askedLately(system, key)
  await doors(system.tx)
    .insertInto('doors.attempt')
    .values({
      agency_id: system.agency,
      id: newId(),
      what: 'code-asked',
      who: key,
      at: system.now,
    })
    .execute()
  if (found && mayAskForCode(asked)) {
    await doors(system.tx)
      .insertInto('doors.one_time_code')
      .values({
        agency_id: system.agency,
        id,
        person_id: found.person,
        contact_id: found.contact,
        invitation_id: found.invitation,
        asked_at: system.now,
      })
      .execute()
  }
  await publish(system.tx, { name: 'code-asked', agency: system.agency, code: id })
  return id
}

/** Two asks at the same moment are counted one after the other. */
const oneAtATime = (system: SystemVisit, key: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`${system.agency} ${key}`}, 0))`.execute(
    doors(system.tx),
  )

async function askedLately(system: SystemVisit, key: string): Promise<number> {
  const { count } = await doors(system.tx)
    .selectFrom('doors.attempt')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('agency_id', '=', system.agency)
    .where('what', '=', 'code-asked')
    .where('who', '=', key)
    .where('at', '>', addMinutes(system.now, -60))
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function withAccount(
  system: SystemVisit,
  people: readonly PersonId[],
): Promise<ReadonlySet<PersonId>> {
  if (people.length === 0) return new Set()
  const rows = await doors(system.tx)
    .selectFrom('doors.account')
    .select('person_id')
    .where('agency_id', '=', system.agency)
    .where('person_id', 'in', people)
    .where('closed_at', 'is', null)
    .execute()
  return new Set(rows.map(({ person_id }) => person_id))
}
