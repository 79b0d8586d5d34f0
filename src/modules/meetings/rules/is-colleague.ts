import type { Capacity } from '../../access/index.ts'

const ours: readonly Capacity[] = ['worker', 'supervisor']

/**
 * The agency's own people come as part of their work: nobody prepares them with a call, and their numbers are not kept with the family's.
 * Source: docs/decisions/0003
 */
export const isColleague = ({
  capacities,
}: {
  readonly capacities: readonly Capacity[]
}): boolean => capacities.some((one) => ours.includes(one))
