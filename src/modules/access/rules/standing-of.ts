import type { FamilyId } from '../../../shared/ids.ts'
import type { Facts, Membership } from '../types.ts'

/** A pass as it is kept, before anybody asked whether it is open to this person now. */
export type PassKept = Omit<Facts['passes'][number], 'ended'> & {
  readonly over: boolean
  /** Somebody who has a place there is kept safe from this person, and no coordinator has cleared it. */
  readonly keptFrom: boolean
}

/** Everything as it is kept about one person, before it is weighed. */
export type Kept = Omit<Facts, 'passes'> & { readonly passes: readonly PassKept[] }

const atWork: readonly Membership[] = ['worker', 'supervisor', 'coordinator']

/**
 * Whoever is close to a family has no part in it at work, and whoever somebody is kept safe from does not enter where that somebody has a place.
 * Source: docs/decisions/0027, docs/decisions/0028
 */
export function standingOf(kept: Kept): Facts {
  const { conflicts } = kept
  const isClose = ({ family }: { family: FamilyId }) => conflicts.includes(family)
  const passes = kept.passes.map(({ over, keptFrom, ...pass }) => ({
    ...pass,
    // Whoever leads a meeting has to know who must not meet there.
    ended: over || (keptFrom && pass.role !== 'coordinator'),
  }))
  if (conflicts.length === 0) return { ...kept, passes }
  if (kept.mode === 'staff') {
    return {
      ...kept,
      memberships: kept.memberships.filter((one) => !isClose(one)),
      passes: passes.filter((pass) => !isClose(pass)),
      emergencies: kept.emergencies.filter((family) => !conflicts.includes(family)),
    }
  }
  // Through the family's own door they come as one of the family, and bring nothing from work.
  return {
    ...kept,
    staffRoles: [],
    memberships: kept.memberships.filter(({ as }) => !atWork.includes(as)),
    passes: passes.filter((pass) => pass.role !== 'coordinator'),
    conflicts: [],
    emergencies: [],
  }
}
