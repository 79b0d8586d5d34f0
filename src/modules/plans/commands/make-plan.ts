import { newId } from '../../../db/new-id.ts'
import { publish } from '../../../db/outbox.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { PlanId } from '../../../shared/ids.ts'
import { doneWith, type Outcome, refused } from '../../../shared/outcome.ts'
import { peopleWithPass, permit, type Visit } from '../../access/index.ts'
import { tellStory } from '../../families/index.ts'
import { isOpenDissent, positionsOn } from '../../positions/index.ts'
import { promisesOfMeeting } from '../../promises/index.ts'
import { linesOfPlan } from '../rules/lines-of-plan.ts'
import { addVersion } from '../store.ts'
import type { MeetingOutcome } from '../types.ts'

const plans = tablesOf('plans')

/**
 * Makes version 1 of the plan from what came out of a meeting, with the promises that were read back
 * and the objections their owners let be said. Everyone who took part and is not thanked anyway is
 * told; guests' passes should have ended before.
 */
export async function makePlan(
  visit: Visit,
  outcome: MeetingOutcome,
): Promise<Outcome<'already-made', PlanId>> {
  const { family, meeting, decisions } = outcome
  permit(visit, 'make-plan', { family, meeting })
  const promises = await promisesOfMeeting(visit, meeting)
  const positions = await positionsOn(
    visit,
    decisions.map(({ id }) => id),
  )
  const made = await plans(visit.tx)
    .insertInto('plans.plan')
    .values({
      agency_id: visit.agency,
      id: newId<PlanId>(),
      family_id: family,
      meeting_id: meeting,
      made_at: visit.now,
    })
    .onConflict((conflict) => conflict.columns(['agency_id', 'meeting_id']).doNothing())
    .returning(['id', 'family_id as family', 'meeting_id as meeting'])
    .executeTakeFirst()
  if (!made) return refused('already-made')
  const lines = linesOfPlan(outcome, {
    promises: promises
      .filter(({ state }) => state !== 'proposed' && state !== 'taken-back')
      .map(({ by, to, id, willDo, dueOn, help }) => ({
        person: by,
        forPerson: to,
        about: id,
        willDo,
        dueOn,
        help,
      })),
    dissent: positions
      .filter((position) => position.released && isOpenDissent(position))
      .map(({ person, elementId, ownWords, wouldWork }) => ({
        person,
        about: elementId as (typeof decisions)[number]['id'],
        words: [ownWords, wouldWork].filter((words) => words !== '').join('\n'),
      })),
  })
  await addVersion(visit, made, { number: 1, whatChanged: '' }, lines)
  await tellStory(visit, { family, kind: 'plan-made', by: visit.person, about: made.id })
  const readers = await peopleWithPass(visit, meeting)
  for (const person of readers.filter((one) => !outcome.thanked.includes(one))) {
    await publish(visit.tx, { name: 'plan-ready', agency: visit.agency, meeting, person })
  }
  return doneWith(made.id)
}
