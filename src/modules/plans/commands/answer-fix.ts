import { publish } from '../../../db/outbox.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { PlanId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { peopleWithPass, permit, type Visit } from '../../access/index.ts'
import { tellStory } from '../../families/index.ts'
import { versionNow } from '../queries/version-now.ts'
import { linesAfterFix } from '../rules/lines-after-fix.ts'
import { addVersion, lineColumns, lockPlan, type PlanKey } from '../store.ts'
import type { Change } from '../types.ts'

const plans = tablesOf('plans')

interface FixAnswer {
  /** The reply that asked for it. */
  readonly reply: string
  /** What we say to the person who asked. */
  readonly words: string
  /** Null when we answer without changing the plan. */
  readonly change: Change | null
}

/**
 * Answers a person who asked for a fix. A change makes the next version, says what changed, and tells
 * everyone; the earlier version stays to be read.
 */
export async function answerFix(
  visit: Visit,
  plan: PlanId,
  { reply, words, change }: FixAnswer,
): Promise<Outcome<'already-answered' | 'say-what-changed'>> {
  const key = await lockPlan(visit, plan)
  permit(visit, 'answer-fix', { family: key.family, meeting: key.meeting })
  if (change && change.whatChanged.trim() === '') return refused('say-what-changed')
  const asked = await plans(visit.tx)
    .selectFrom('plans.reply')
    .select(['answered_at', 'reply'])
    .where('agency_id', '=', visit.agency)
    .where('plan_id', '=', plan)
    .where('id', '=', reply)
    .executeTakeFirst()
  if (asked?.reply !== 'fix') throw new NotFound()
  if (asked.answered_at !== null) return refused('already-answered')
  await plans(visit.tx)
    .updateTable('plans.reply')
    .set({ answered_at: visit.now, answer_words: words })
    .where('agency_id', '=', visit.agency)
    .where('plan_id', '=', plan)
    .where('id', '=', reply)
    .execute()
  if (change) await makeNextVersion(visit, key, change)
  return done
}

async function makeNextVersion(visit: Visit, plan: PlanKey, change: Change): Promise<void> {
  const now = await versionNow(visit, plan.id)
  const lines = await plans(visit.tx)
    .selectFrom('plans.line')
    .select(lineColumns)
    .where('agency_id', '=', visit.agency)
    .where('version_id', '=', now.version)
    .orderBy('place_in_list')
    .execute()
  const { whatChanged } = change
  await addVersion(
    visit,
    plan,
    { number: now.number + 1, whatChanged },
    linesAfterFix(lines as Parameters<typeof linesAfterFix>[0], change),
  )
  const { id: about, family, meeting } = plan
  await tellStory(visit, { family, kind: 'plan-changed', by: visit.person, about })
  for (const person of await peopleWithPass(visit, meeting)) {
    await publish(visit.tx, { name: 'plan-ready', agency: visit.agency, meeting, person })
  }
}
