import type { Capacity } from '../types.ts'

const order: Record<Capacity, number> = {
  child: 0,
  youth: 0,
  parent: 1,
  kin: 2,
  support: 3,
  caregiver: 4,
  tribe: 5,
  gal: 6,
  casa: 7,
  'parent-attorney': 8,
  provider: 9,
  worker: 10,
  coordinator: 11,
  supervisor: 12,
  quality: 13,
}

/**
 * A circle is told from its middle: the children, their parents, their kin, and then who helps.
 * Source: docs/decisions/0020
 */
export function inOrder<
  One extends { readonly capacities: readonly Capacity[]; readonly goesBy: string },
>(members: readonly One[]): One[] {
  const place = (one: One) => Math.min(99, ...one.capacities.map((as) => order[as]))
  return [...members].sort(
    (a, b) => place(a) - place(b) || (a.goesBy < b.goesBy ? -1 : a.goesBy > b.goesBy ? 1 : 0),
  )
}
