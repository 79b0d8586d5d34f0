import type { Answer, Capacity } from '../types.ts'

const grown: readonly Answer[] = ['for', 'live-with', 'worry', 'disagree', 'not-mine', 'later']
const child: readonly Answer[] = ['child-yes', 'child-kind-of', 'child-no', 'child-dont-know']

/**
 * A child under fourteen answers with yes, kind of, no or I don't know; everyone else has five answers and "come back to me".
 * Source: docs/decisions/0014
 */
export const stancesFor = (capacity: Capacity): readonly Answer[] =>
  capacity === 'child' ? child : grown
