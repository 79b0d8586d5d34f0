import { newId } from '../../db/new-id.ts'
import { tablesOf } from '../../db/transaction.ts'
import type { FamilyId, MeetingId, PlanId, PlanVersionId } from '../../shared/ids.ts'
import { NotFound } from '../../shared/not-found.ts'
import { capacitiesIn, sharingReach, type Visit } from '../access/index.ts'
import type { NewLine } from './types.ts'

const plans = tablesOf('plans')

/** Which plan, of which meeting and family. */
export interface PlanKey {
  readonly id: PlanId
  readonly family: FamilyId
  readonly meeting: MeetingId
}

/** How a line is read from its table, everywhere. */
export const lineColumns = [
  'id',
  'kind',
  'words',
  'person_id as person',
  'for_person_id as forPerson',
  'about_id as about',
  'due_on as dueOn',
  'help',
  'met',
] as const

/** How a reply is read from its table, everywhere. */
export const replyColumns = [
  'id',
  'person_id as person',
  'version_id as version',
  'reply',
  'words',
  'typed_by as typedBy',
  'said_at as saidAt',
  'answered_at as answeredAt',
  'answer_words as answerWords',
] as const

/** Whether the visitor reads this family's plans whole, or only what is about and for them. */
export const readsWhole = (visit: Visit, family: FamilyId): boolean =>
  capacitiesIn(visit.facts, family).some((as) => sharingReach('plan.family-plan', as) === 'F')

/** Holds a plan until the transaction ends, so that two fixes cannot make the same version. */
export async function lockPlan(visit: Visit, id: PlanId): Promise<PlanKey> {
  const row = await plans(visit.tx)
    .selectFrom('plans.plan')
    .select(['id', 'family_id as family', 'meeting_id as meeting'])
    .where('agency_id', '=', visit.agency)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row
}

/** Writes a version and its lines, in their order. */
export async function addVersion(
  visit: Visit,
  plan: PlanKey,
  version: { readonly number: number; readonly whatChanged: string },
  lines: readonly NewLine[],
): Promise<PlanVersionId> {
  const id = newId<PlanVersionId>()
  const whose = {
    agency_id: visit.agency,
    plan_id: plan.id,
    family_id: plan.family,
    meeting_id: plan.meeting,
  }
  await plans(visit.tx)
    .insertInto('plans.version')
    .values({
      ...whose,
      id,
      number: version.number,
      made_at: visit.now,
      made_by: visit.person,
      what_changed: version.whatChanged,
    })
    .execute()
  if (lines.length === 0) return id
  await plans(visit.tx)
    .insertInto('plans.line')
    .values(
      lines.map((line, place) => ({
        ...whose,
        id: newId(),
        version_id: id,
        place_in_list: place,
        kind: line.kind,
        words: line.words,
        person_id: line.person,
        for_person_id: line.forPerson,
        about_id: line.about,
        due_on: line.dueOn,
        help: line.help,
        met: line.met,
      })),
    )
    .execute()
  return id
}
