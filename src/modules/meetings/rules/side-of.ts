import type { Capacity } from '../../access/index.ts'
import type { Side } from '../types.ts'

const sides: Record<Capacity, Side> = {
  parent: 'family',
  child: 'child',
  youth: 'child',
  kin: 'family',
  support: 'family',
  caregiver: 'neutral',
  provider: 'professional',
  tribe: 'family',
  gal: 'professional',
  casa: 'professional',
  'parent-attorney': 'professional',
  worker: 'professional',
  supervisor: 'professional',
  coordinator: 'neutral',
  quality: 'neutral',
}

/**
 * Whoever the family chose sits on the family's side, even a coach or a pastor who is paid elsewhere.
 * Source: Sides at the table, by role
 */
export function sideOf(as: readonly Capacity[], chosenByFamily = false): Side {
  if (chosenByFamily) return 'family'
  const held = as.map((one) => sides[one])
  return (
    (['child', 'family', 'neutral', 'professional'] as const).find((side) => held.includes(side)) ??
    'family'
  )
}
