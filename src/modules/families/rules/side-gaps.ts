import type { Capacity, Side } from '../types.ts'

const people: readonly Capacity[] = ['kin', 'support', 'caregiver']

/**
 * Each side of a child's family is asked for its people; a side with nobody yet is a gap we show.
 * Source: 42 USC 671(a)(29)
 */
export function sideGaps(
  circle: readonly { readonly capacities: readonly Capacity[]; readonly side: Side }[],
): ('mother' | 'father')[] {
  const standing = circle
    .filter(({ capacities }) => capacities.some((one) => people.includes(one)))
    .map(({ side }) => side)
  return (['mother', 'father'] as const).filter(
    (side) => !standing.includes(side) && !standing.includes('both'),
  )
}
