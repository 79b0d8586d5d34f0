import type { FamilyId, PersonId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { beyondReach, joinCircle, permit, staffWho, type Visit } from '../../access/index.ts'
import type { JoiningProblem } from '../types.ts'
import { tellStory } from './tell-story.ts'

/** Asks another worker of the agency along to this family: from now on they work with it too. */
export async function askAlong(
  visit: Visit,
  asked: { readonly family: FamilyId; readonly worker: PersonId },
): Promise<Outcome<JoiningProblem>> {
  const { family, worker } = asked
  permit(visit, 'add-person', { family })
  if (!(await staffWho(visit, 'worker')).includes(worker)) return refused('not-a-worker')
  await beyondReach(visit, (system) =>
    joinCircle(system, { person: worker, family, as: 'worker', from: visit.today }),
  )
  await tellStory(visit, { family, kind: 'person-joined', by: visit.person, about: worker })
  return done
}
