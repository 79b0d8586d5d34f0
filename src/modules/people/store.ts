import { newId } from '../../db/new-id.ts'
import { tablesOf } from '../../db/transaction.ts'
import type { FamilyId, PersonId } from '../../shared/ids.ts'
import { NotFound } from '../../shared/not-found.ts'
import { belongsTo, type SystemVisit } from '../access/index.ts'
import type { Contact, NewContact, PersonDetails } from './types.ts'

const people = tablesOf('people')

/** A deed about a family's person is about this family's people only; anyone else is not there. */
export async function requireOfFamily(
  visit: SystemVisit,
  family: FamilyId | undefined,
  person: PersonId,
): Promise<void> {
  if (family && !(await belongsTo(visit, family, person))) throw new NotFound()
}

/** The columns of a person, from what is known; unknown stays as it is. */
export const personColumns = (details: Partial<PersonDetails>) => ({
  ...(details.goesBy === undefined ? {} : { goes_by: details.goesBy }),
  ...(details.fullName === undefined ? {} : { full_name: details.fullName || null }),
  ...(details.sayIt === undefined ? {} : { say_it: details.sayIt || null }),
  ...(details.pronouns === undefined ? {} : { pronouns: details.pronouns || null }),
  ...(details.born === undefined ? {} : { born_on: details.born }),
  ...(details.language === undefined ? {} : { language: details.language }),
  ...(details.speaks === undefined ? {} : { speaks: details.speaks }),
  ...(details.interpreter === undefined ? {} : { interpreter: details.interpreter }),
  ...(details.accessNeeds === undefined ? {} : { access_needs: details.accessNeeds }),
  ...(details.customs === undefined ? {} : { customs: details.customs }),
})

/** Keeps a way to reach a person; the preferred one takes the place of the one before. */
export async function saveContact(
  visit: SystemVisit,
  person: PersonId,
  contact: NewContact,
): Promise<string> {
  const id = newId()
  if (contact.preferred) {
    await people(visit.tx)
      .updateTable('people.person_contact')
      .set({ preferred: false })
      .where('agency_id', '=', visit.agency)
      .where('person_id', '=', person)
      .where('preferred', '=', true)
      .execute()
  }
  await people(visit.tx)
    .insertInto('people.person_contact')
    .values({
      agency_id: visit.agency,
      id,
      person_id: person,
      channel: contact.channel,
      value: contact.value,
      message_ok: contact.messageOk,
      hours_from: contact.hours?.from ?? null,
      hours_until: contact.hours?.until ?? null,
      note: contact.note,
      preferred: contact.preferred,
      since_at: visit.now,
    })
    .execute()
  return id
}

/** Every way to reach a person that still holds, the one they like best first. */
export async function openContacts(visit: SystemVisit, person: PersonId): Promise<Contact[]> {
  const rows = await people(visit.tx)
    .selectFrom('people.person_contact')
    .select(contactColumns)
    .where('agency_id', '=', visit.agency)
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .orderBy('preferred', 'desc')
    .orderBy('since_at')
    .orderBy('id')
    .execute()
  return rows.map(contactOf)
}

export const contactColumns = [
  'id',
  'person_id',
  'channel',
  'value',
  'message_ok',
  'hours_from',
  'hours_until',
  'note',
  'preferred',
  'since_at',
  'ended_at',
] as const

interface ContactRow {
  readonly id: string
  readonly person_id: PersonId
  readonly channel: Contact['channel']
  readonly value: string
  readonly message_ok: boolean
  readonly hours_from: string | null
  readonly hours_until: string | null
  readonly note: string
  readonly preferred: boolean
  readonly since_at: Contact['since']
  readonly ended_at: Contact['ended']
}

export const contactOf = (row: ContactRow): Contact => ({
  id: row.id,
  person: row.person_id,
  channel: row.channel,
  value: row.value,
  messageOk: row.message_ok,
  hours:
    row.hours_from && row.hours_until
      ? { from: row.hours_from.slice(0, 5), until: row.hours_until.slice(0, 5) }
      : null,
  note: row.note,
  preferred: row.preferred,
  since: row.since_at,
  ended: row.ended_at,
})
