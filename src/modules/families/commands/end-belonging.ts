import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import {
  endPassesIn,
  leaveCircle,
  type Membership,
  membersOf,
  permit,
  type Visit,
} from '../../access/index.ts'
import { tellStory } from './tell-story.ts'

/**
 * Ends how a person belongs to a family, today and without a reason. Who belongs in no other way also
 * leaves the family's meetings. Nobody ends their own belonging: someone else sees to it.
 */
export async function endBelonging(
  visit: Visit,
  ending: { readonly family: FamilyId; readonly person: PersonId; readonly as: Membership },
): Promise<void> {
  const { family, person, as } = ending
  permit(visit, 'end-membership', { family, person })
  if (person === visit.person) throw new NotFound()
  const open = (await membersOf(visit, [family])).filter(
    (one) => one.person === person && one.until === null,
  )
  if (!open.some((one) => one.as === as)) throw new NotFound()
  if (open.length === 1) await endPassesIn(visit, family, person)
  await tellStory(visit, { family, kind: 'person-left', by: visit.person, about: person })
  await leaveCircle(visit, ending)
}
