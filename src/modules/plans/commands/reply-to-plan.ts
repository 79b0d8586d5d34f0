import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId, PlanId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { versionNow } from '../queries/version-now.ts'

const plans = tablesOf('plans')

interface Replied {
  readonly plan: PlanId
  readonly reply: 'looks-right' | 'fix'
  readonly words: string
  /** Whose answer it is; the visitor's own when left out. The coordinator may type for others. */
  readonly person?: PersonId
}

/** A person says that the plan looks right, or what to fix, in their words. A later answer stands beside the earlier. */
export async function replyToPlan(
  visit: Visit,
  { plan, reply, words, person = visit.person }: Replied,
): Promise<Outcome<'say-what-to-fix'>> {
  const now = await versionNow(visit, plan)
  permit(visit, 'reply-to-plan', { family: now.family, meeting: now.meeting, person })
  if (reply === 'fix' && words.trim() === '') return refused('say-what-to-fix')
  await plans(visit.tx)
    .insertInto('plans.reply')
    .values({
      agency_id: visit.agency,
      id: newId(),
      plan_id: plan,
      version_id: now.version,
      family_id: now.family,
      meeting_id: now.meeting,
      person_id: person,
      reply,
      words: reply === 'fix' ? words : '',
      typed_by: visit.person,
      door: visit.door,
      said_at: visit.now,
    })
    .execute()
  return done
}
