import type { Capacity } from '../../access/index.ts'

const carriesTheFamily: readonly Capacity[] = ['worker', 'supervisor']

/**
 * Whoever works with a family, or answers for its worker, does not lead its meeting.
 * Source: Family group decision making: the coordinator is separate from the case
 */
export const mayLead = (as: readonly Capacity[]): boolean =>
  !as.some((one) => carriesTheFamily.includes(one))
