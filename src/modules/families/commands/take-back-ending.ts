import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { type Membership, permit, stayInCircle, type Visit } from '../../access/index.ts'
import { tellStory } from './tell-story.ts'

/** Takes back, on the same day, that somebody left a circle. Meetings have to be opened to them again. */
export async function takeBackEnding(
  visit: Visit,
  ending: { readonly family: FamilyId; readonly person: PersonId; readonly as: Membership },
): Promise<void> {
  const { family, person } = ending
  permit(visit, 'end-membership', { family, person })
  if (!(await stayInCircle(visit, ending))) throw new NotFound()
  await tellStory(visit, { family, kind: 'person-joined', by: visit.person, about: person })
}
