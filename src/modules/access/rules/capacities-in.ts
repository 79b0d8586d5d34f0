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
  const leads = facts.passes.some((pass) => pass.family === family && pass.role === 'coordinator')
  const guest = facts.passes.some(
    (pass) => pass.family === family && pass.role === 'guest' && !pass.ended,
  )
  return [
    ...held,
    ...(leads && !held.includes('coordinator') ? (['coordinator'] as const) : []),
    ...(guest ? (['support'] as const) : []),
    ...(facts.staffRoles.includes('supervisor') ? (['supervisor'] as const) : []),
  ]
}
