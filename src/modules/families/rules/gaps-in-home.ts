import type { Day } from '../../../shared/time.ts'
import type { HomeKind, HomeProblem } from '../types.ts'

/**
 * Where a child lives is said as it is today, and with whom, or in words when no name fits.
 * Source: docs/decisions/0020
 */
export function gapsInHome(
  home: {
    readonly kind: HomeKind
    readonly withSomebody: boolean
    readonly described: string
    readonly from: Day
  },
  today: Day,
): HomeProblem[] {
  const problems: HomeProblem[] = []
  if (home.from > today) problems.push('day-ahead')
  if (home.kind === 'other' && !home.withSomebody && home.described === '')
    problems.push('not-said-where')
  return problems
}
