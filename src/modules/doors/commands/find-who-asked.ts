import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { onlyMeetingOf, type SystemVisit } from '../../access/index.ts'
import { normalReach, peopleByReach, reachableAt } from '../../people/index.ts'
import { countTry } from './count-try.ts'

const doors = tablesOf('doors')

interface Whose {
  readonly person: PersonId
  readonly contact: string
}

/**
 * Finds whose code was asked for and where it goes, and forgets what was typed. Null when nobody is
 * known there, or when they were sent enough of them lately.
 */
export async function findWhoAsked(system: SystemVisit, code: string): Promise<PersonId | null> {
  const asked = await doors(system.tx)
    .selectFrom('doors.one_time_code')
    .select(['person_id as person', 'contact_id as contact', 'reach'])
    .where('agency_id', '=', system.agency)
    .where('id', '=', code)
    .forUpdate()
    .executeTakeFirst()
  if (!asked) return null
  if (asked.contact) return asked.person
  const whose = asked.person
    ? await atTheirContact(system, asked.person)
    : await whoIsAt(system, asked.reach ?? '')
  await doors(system.tx)
    .updateTable('doors.one_time_code')
    .set({ reach: null, person_id: whose?.person ?? null, contact_id: whose?.contact ?? null })
    .where('agency_id', '=', system.agency)
    .where('id', '=', code)
    .execute()
  return whose && (await countTry(system, 'code-sent', whose.person)) ? whose.person : null
}

/** Behind a link: the contact they chose, whoever holds the link. */
async function atTheirContact(system: SystemVisit, person: PersonId): Promise<Whose | null> {
  const contacts = await reachableAt(system, person)
  const contact = contacts.find(({ channel }) => channel === 'text' || channel === 'email')
  return contact ? { person, contact: contact.id } : null
}

/**
 * Families share phones. Somebody who belongs comes before somebody who was only asked to stand beside
 * another: else anyone could shut a person's door by writing down their phone for a friend.
 */
async function whoIsAt(system: SystemVisit, typed: string): Promise<Whose | null> {
  const reach = normalReach(typed)
  const contacts = reach ? await peopleByReach(system, reach) : []
  const known = await withAccount(
    system,
    contacts.map(({ person }) => person),
  )
  const theirs = contacts.filter(({ person }) => known.has(person))
  for (const { person, id } of theirs) {
    if ((await onlyMeetingOf(system, person)) === null) return { person, contact: id }
  }
  const [first] = theirs
  return first ? { person: first.person, contact: first.id } : null
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
