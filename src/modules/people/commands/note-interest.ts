import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { permit, type Visit } from '../../access/index.ts'
import { requireOfFamily } from '../store.ts'

const people = tablesOf('people')

/** Ask what they like, then ask them to teach you: writes down both. */
export async function noteInterest(
  visit: Visit,
  noted: {
    readonly family: FamilyId
    readonly person: PersonId
    readonly likes: string
    readonly couldTeach: boolean
  },
): Promise<void> {
  const { family, person, likes, couldTeach } = noted
  permit(visit, 'note-interest', { family, person })
  await requireOfFamily(visit, family, person)
  await people(visit.tx)
    .insertInto('people.interest')
    .values({
      agency_id: visit.agency,
      id: newId(),
      person_id: person,
      likes,
      could_teach: couldTeach,
      noted_at: visit.now,
      noted_by: visit.person,
    })
    .execute()
}
