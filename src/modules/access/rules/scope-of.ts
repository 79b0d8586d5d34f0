import type { FamilyId, MeetingId } from '../../../shared/ids.ts'
import type { Capacity, Facts, Membership } from '../types.ts'
import { capacitiesIn } from './capacities-in.ts'
import { sharingReach } from './sharing-reach.ts'

/** What the rows of one transaction are measured against; `'all'` is all of the agency. */
export interface ScopeAnswer {
  readonly circle: readonly FamilyId[]
  readonly staff: 'all' | readonly FamilyId[]
  readonly meeting: readonly MeetingId[]
  readonly coordinator: readonly MeetingId[]
  readonly wholePlan: readonly MeetingId[]
  /** Families whose promises to the whole family the visitor may read. */
  readonly promises: readonly FamilyId[]
  readonly asks: 'all' | readonly MeetingId[]
}

const inTheCircle: Record<Membership, boolean> = {
  parent: true,
  child: true,
  kin: true,
  support: false,
  caregiver: true,
  provider: false,
  tribe: true,
  gal: true,
  casa: true,
  'parent-attorney': false,
  worker: true,
  supervisor: true,
  coordinator: true,
}

const promisedToAll: readonly Capacity[] = ['parent', 'youth', 'child']

const worksWithFamily: readonly Membership[] = ['worker', 'supervisor', 'coordinator']

/**
 * The database shows a person only the families, meetings and plans that the same rules would show them.
 * Source: docs/decisions/0002
 */
export function scopeOf(facts: Facts): ScopeAnswer {
  const here = facts.onlyMeeting
  const passes = facts.passes.filter(
    (pass) => !pass.ended && (here === null || pass.meeting === here),
  )
  const memberships = here === null ? facts.memberships : []
  const supervises = here === null && facts.staffRoles.includes('supervisor')
  const leads = passes.filter((pass) => pass.role === 'coordinator')
  return {
    circle: memberships.filter((one) => inTheCircle[one.as]).map((one) => one.family),
    staff: supervises
      ? 'all'
      : [
          ...memberships.filter((one) => worksWithFamily.includes(one.as)).map((one) => one.family),
          ...leads.map((pass) => pass.family),
        ],
    meeting: passes.map((pass) => pass.meeting),
    coordinator: leads.map((pass) => pass.meeting),
    wholePlan: passes
      .filter((pass) =>
        capacitiesIn(facts, pass.family).some((as) => sharingReach('plan.family-plan', as) === 'F'),
      )
      .map((pass) => pass.meeting),
    promises: memberships
      .map((one) => one.family)
      .filter((family) =>
        capacitiesIn(facts, family).some(
          (as) => promisedToAll.includes(as) || sharingReach('promise-or-action-item', as) === 'F',
        ),
      ),
    asks: supervises || facts.staffRoles.includes('coordinator') ? 'all' : [],
  }
}
