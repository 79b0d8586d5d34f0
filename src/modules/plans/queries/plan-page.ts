import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId, PlanId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import type { Instant } from '../../../shared/time.ts'
import { permit, type Visit } from '../../access/index.ts'
import { isReadableLine } from '../rules/is-readable-line.ts'
import { lineColumns, readsWhole, replyColumns } from '../store.ts'
import type { PlanLine, PlanVersion, Reply } from '../types.ts'

const plans = tablesOf('plans')

export interface PlanPage {
  readonly id: PlanId
  readonly family: FamilyId
  readonly meeting: MeetingId
  readonly madeAt: Instant
  /** The version shown, and whether a later one counts now. */
  readonly version: PlanVersion
  readonly isNewest: boolean
  /** All versions, the newest first. */
  readonly versions: readonly PlanVersion[]
  /** The visitor reads the whole plan, or only what is about and for them. */
  readonly whole: boolean
  readonly lines: readonly PlanLine[]
  /** What the visitor said of this plan so far, the latest first. */
  readonly replies: readonly Reply[]
}

type Which = { readonly plan: PlanId } | { readonly meeting: MeetingId }

/** A plan as this visitor may read it, in the newest version or in the one with this number. */
export async function planPage(visit: Visit, which: Which, number?: number): Promise<PlanPage> {
  const row = await plans(visit.tx)
    .selectFrom('plans.plan as p')
    .select(['p.id', 'p.family_id as family', 'p.meeting_id as meeting', 'p.made_at as madeAt'])
    .select((p) => [
      jsonArrayFrom(
        p
          .selectFrom('plans.version as v')
          .select(['v.id', 'v.number', 'v.made_at as madeAt', 'v.what_changed as whatChanged'])
          .whereRef('v.agency_id', '=', 'p.agency_id')
          .whereRef('v.plan_id', '=', 'p.id')
          .orderBy('v.number', 'desc'),
      ).as('versions'),
      jsonArrayFrom(
        p
          .selectFrom('plans.line as l')
          .select(lineColumns.map((column) => `l.${column}` as const))
          .select('l.version_id as version')
          .whereRef('l.agency_id', '=', 'p.agency_id')
          .whereRef('l.plan_id', '=', 'p.id')
          .orderBy('l.place_in_list'),
      ).as('lines'),
      jsonArrayFrom(
        p
          .selectFrom('plans.reply as r')
          .select(replyColumns.map((column) => `r.${column}` as const))
          .whereRef('r.agency_id', '=', 'p.agency_id')
          .whereRef('r.plan_id', '=', 'p.id')
          .where('r.person_id', '=', visit.person)
          .orderBy('r.said_at', 'desc'),
      ).as('replies'),
    ])
    .where('p.agency_id', '=', visit.agency)
    .where((p) =>
      'plan' in which ? p('p.id', '=', which.plan) : p('p.meeting_id', '=', which.meeting),
    )
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const { family, meeting } = row
  permit(visit, 'read-plan', { family, meeting })
  const whole = readsWhole(visit, family)
  // What changed may be about somebody else's lines.
  const versions = row.versions.map((one) => (whole ? one : { ...one, whatChanged: '' }))
  const version = number === undefined ? versions[0] : versions.find((one) => one.number === number)
  if (!version) throw new NotFound()
  return {
    ...row,
    versions,
    version,
    isNewest: version === versions[0],
    whole,
    lines: (row.lines as (PlanLine & { version: PlanVersion['id'] })[])
      .filter((line) => line.version === version.id)
      .filter((line) => isReadableLine(line, { person: visit.person, whole })),
  }
}
