import type { Side } from '../types.ts'

const places: Record<Side, number> = { child: 0, family: 1, neutral: 2, professional: 3 }

/**
 * Wherever people of a meeting are listed the children come first, then their family, then everyone else.
 * Source: docs/decisions/0007
 */
export const aroundTheTable = <S extends { readonly side: Side; readonly goesBy: string }>(
  seats: readonly S[],
): S[] =>
  [...seats].sort((a, b) => places[a.side] - places[b.side] || a.goesBy.localeCompare(b.goesBy))
