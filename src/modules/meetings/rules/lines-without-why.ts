import type { BottomLine } from '../types.ts'

/**
 * A bottom line that the plan does not meet yet says what would meet it.
 * Source: Family group decision making: the agency answers a plan with yes, or with what is still missing
 */
export const linesWithoutWhy = (
  lines: readonly Pick<BottomLine, 'id' | 'met' | 'notYetBecause'>[],
): string[] =>
  lines
    .filter(({ met, notYetBecause }) => met === 'not-yet' && notYetBecause.trim() === '')
    .map(({ id }) => id)
