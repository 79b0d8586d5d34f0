import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { beyondReach, joinCircle, type Visit } from '../../access/index.ts'
import { addPerson } from '../../people/index.ts'
import { youthFrom } from '../rules/youth-from.ts'
import { tieTo } from '../store.ts'
import type { Joining } from '../types.ts'
import { tellStory } from './tell-story.ts'

/**
 * Writes down somebody new and makes them belong. It goes beyond the visitor's reach because nobody
 * may know a person before they belong. For commands that have asked whether they may.
 */
export async function seatInCircle(
  visit: Visit,
  family: FamilyId,
  { details, as, tie, side, contact }: Joining,
): Promise<PersonId> {
  const youth = as === 'child' && details.born ? youthFrom(details.born) : null
  const person = await beyondReach(visit, async (system) => {
    const contacts = contact ? [contact] : []
    const added = await addPerson(system, details, { by: visit.person, contacts })
    await joinCircle(system, {
      person: added,
      family,
      as,
      from: visit.today,
      youthFrom: youth,
    })
    return added
  })
  await tieTo(visit, family, person, { tie, side })
  await tellStory(visit, { family, kind: 'person-joined', by: visit.person, about: person })
  return person
}
