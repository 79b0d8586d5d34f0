import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId, PlanId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { dayIn } from '../../../shared/time.ts'
import { permit, type Visit } from '../../access/index.ts'
import { isFixLate } from '../rules/is-fix-late.ts'
import { lineColumns, replyColumns } from '../store.ts'
import type { PlanLine, PlanVersion, Reply } from '../types.ts'

const plans = tablesOf('plans')

export interface FollowPage {
  readonly plan: PlanId
  readonly family: FamilyId
  readonly meeting: MeetingId
  readonly version: PlanVersion
  readonly lines: readonly PlanLine[]
  /** Everyone's answers, the latest first. */
  readonly replies: readonly (Reply & { readonly late: boolean })[]
}

/** For the coordinator: the plan as it counts now and what each person said of it. */
export async function followPage(visit: Visit, meeting: MeetingId): Promise<FollowPage> {
  const row = await plans(visit.tx)
    .selectFrom('plans.version as v')
    .select(['v.plan_id as plan', 'v.family_id as family', 'v.id', 'v.number'])
    .select(['v.made_at as madeAt', 'v.what_changed as whatChanged'])
    .select((v) => [
      jsonArrayFrom(
        v
          .selectFrom('plans.line as l')
          .select(lineColumns.map((column) => `l.${column}` as const))
          .whereRef('l.agency_id', '=', 'v.agency_id')
          .whereRef('l.version_id', '=', 'v.id')
          .orderBy('l.place_in_list'),
      ).as('lines'),
      jsonArrayFrom(
        v
          .selectFrom('plans.reply as r')
          .select(replyColumns.map((column) => `r.${column}` as const))
          .whereRef('r.agency_id', '=', 'v.agency_id')
          .whereRef('r.plan_id', '=', 'v.plan_id')
          .orderBy('r.said_at', 'desc'),
      ).as('replies'),
    ])
    .where('v.agency_id', '=', visit.agency)
    .where('v.meeting_id', '=', meeting)
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const { plan, family, lines, replies, ...version } = row
  permit(visit, 'read-follow-up', { family, meeting })
  return {
    plan,
    family,
    meeting,
    version,
    lines: lines as PlanLine[],
    replies: replies.map((reply) => ({ ...reply, late: isWaitingTooLong(visit, reply) })),
  }
}

const isWaitingTooLong = (visit: Visit, { reply, answeredAt, saidAt }: Reply): boolean =>
  reply === 'fix' && answeredAt === null && isFixLate(dayIn(visit.timeZone, saidAt), visit.today)
