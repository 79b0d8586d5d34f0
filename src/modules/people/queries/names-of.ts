import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../../access/index.ts'
import { initialsOf } from '../rules/initials-of.ts'
import type { Named } from '../types.ts'

const people = tablesOf('people')

/** What these people are called, in one question; somebody the visitor may not know of is left out. */
export async function namesOf(
  visit: SystemVisit,
  ids: Iterable<PersonId | null>,
): Promise<Map<PersonId, Named>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  if (wanted.length === 0) return new Map()
  const rows = await people(visit.tx)
    .selectFrom('people.person')
    .select(['id', 'goes_by', 'say_it', 'pronouns', 'language'])
    .where('agency_id', '=', visit.agency)
    .where('id', 'in', wanted)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        person: row.id,
        goesBy: row.goes_by,
        sayIt: row.say_it ?? '',
        pronouns: row.pronouns ?? '',
        language: row.language,
        initials: initialsOf(row.goes_by),
      },
    ]),
  )
}
