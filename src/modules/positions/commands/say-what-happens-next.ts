import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId, PersonId, PlanId } from '../../../shared/ids.ts'
import { permit, type Visit } from '../../access/index.ts'

const positions = tablesOf('positions')

interface SaidNext {
  readonly family: FamilyId
  readonly meeting: MeetingId
  readonly plan: PlanId
  /** Whose words these are; the coordinator may type for others. */
  readonly person: PersonId
  readonly ownWords: string
}

/**
 * What happens next, in a person's own words. It tests how clear we were; saying it again stands beside
 * what was said before.
 */
export async function sayWhatHappensNext(visit: Visit, said: SaidNext): Promise<void> {
  const { family, meeting, plan, person, ownWords } = said
  permit(visit, 'say-what-happens-next', { family, meeting, person })
  await positions(visit.tx)
    .insertInto('positions.understanding')
    .values({
      agency_id: visit.agency,
      id: newId(),
      family_id: family,
      meeting_id: meeting,
      plan_id: plan,
      person_id: person,
      own_words: ownWords,
      typed_by: visit.person,
      door: visit.door,
      said_at: visit.now,
    })
    .execute()
}
