import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { type Day, instantOf } from '../../../shared/time.ts'
import { may, permit, type Visit } from '../../access/index.ts'
import { initialsOf } from '../rules/initials-of.ts'
import { contactColumns, contactOf, requireOfFamily } from '../store.ts'
import type { Contact, Interest, Named } from '../types.ts'

const people = tablesOf('people')

/** Everything a family's worker knows of one person of its circle. */
export interface PersonCard extends Named {
  readonly fullName: string
  readonly born: Day | null
  readonly speaks: string
  readonly interpreter: boolean
  readonly accessNeeds: string
  readonly customs: string
  /** Those that hold and those that ended. */
  readonly contacts: readonly Contact[]
  readonly interests: readonly Interest[]
  /** Where they stay now; null when nobody wrote it down or the visitor may not know. */
  readonly address: string | null
}

/** One person of a circle for its staff: reading how to reach them is noted, and so is where they stay. */
export async function personCard(
  visit: Visit,
  of: { readonly family: FamilyId; readonly person: PersonId },
): Promise<PersonCard> {
  permit(visit, 'read-family', of)
  permit(visit, 'read-contact', of)
  const mayLocate = may(visit, 'read-location', of).may
  await requireOfFamily(visit, of.family, of.person)
  const row = await people(visit.tx)
    .selectFrom('people.person as p')
    .select(['p.id', 'p.goes_by', 'p.full_name', 'p.say_it', 'p.pronouns', 'p.born_on'])
    .select(['p.language', 'p.speaks', 'p.interpreter', 'p.access_needs', 'p.customs'])
    .select((p) => [
      jsonArrayFrom(
        p
          .selectFrom('people.person_contact as c')
          .select(contactColumns)
          .whereRef('c.agency_id', '=', 'p.agency_id')
          .whereRef('c.person_id', '=', 'p.id')
          .orderBy('c.preferred', 'desc')
          .orderBy('c.since_at'),
      ).as('contacts'),
      jsonArrayFrom(
        p
          .selectFrom('people.interest as i')
          .select(['i.id', 'i.likes', 'i.could_teach as couldTeach', 'i.noted_at as noted'])
          .whereRef('i.agency_id', '=', 'p.agency_id')
          .whereRef('i.person_id', '=', 'p.id')
          .orderBy('i.noted_at', 'desc'),
      ).as('interests'),
      p
        .selectFrom('people.person_location as l')
        .select('l.address')
        .whereRef('l.agency_id', '=', 'p.agency_id')
        .whereRef('l.person_id', '=', 'p.id')
        .where('l.until_on', 'is', null)
        .orderBy('l.from_on', 'desc')
        .limit(1)
        .as('address'),
    ])
    .where('p.agency_id', '=', visit.agency)
    .where('p.id', '=', of.person)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  if (mayLocate && row.address !== null) permit(visit, 'read-location', of)
  return {
    person: row.id,
    goesBy: row.goes_by,
    fullName: row.full_name ?? '',
    sayIt: row.say_it ?? '',
    pronouns: row.pronouns ?? '',
    born: row.born_on,
    language: row.language,
    initials: initialsOf(row.goes_by),
    speaks: row.speaks,
    interpreter: row.interpreter,
    accessNeeds: row.access_needs,
    customs: row.customs,
    contacts: row.contacts.map((one) =>
      contactOf({
        ...one,
        since_at: said(one.since_at),
        ended_at: one.ended_at && said(one.ended_at),
      }),
    ),
    interests: row.interests.map((one) => ({ ...one, noted: said(one.noted) })),
    address: mayLocate ? row.address : null,
  }
}

/** In an aggregate the database writes moments its own way; among us they have one form. */
const said = (at: string) => instantOf(new Date(at))
