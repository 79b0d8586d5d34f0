import type { FamilyId } from '../../../shared/ids.ts'
import type { Capacity, Facts } from '../types.ts'

/**
 * A person belongs to a family in every capacity they hold there today; a child of fourteen is a youth.
 * Source: docs/decisions/0003, 42 USC 675(1)(B)
 */
export function capacitiesIn(facts: Facts, family: FamilyId): Capacity[] {
  const held = facts.memberships
    .filter((one) => one.family === family)
    .map((one): Capacity => (one.as === 'child' && one.youth ? 'youth' : one.as))
  const passes = facts.passes.filter((pass) => pass.family === family && !pass.ended)
  const leads = passes.some((pass) => pass.role === 'coordinator')
  const guest = passes.some((pass) => pass.role === 'guest')
  return [
    ...held,
    ...(leads && !held.includes('coordinator') ? (['coordinator'] as const) : []),
    ...(guest ? (['support'] as const) : []),
    ...(facts.staffRoles.includes('supervisor') ? (['supervisor'] as const) : []),
  ]
}
