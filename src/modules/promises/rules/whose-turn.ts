import type { GivenPromise } from '../types.ts'

/**
 * A promise waits for its maker until it is done, then for the one it was made to, then for nobody.
 * Source: docs/decisions/0012
 */
export function whoseTurn({ state }: Pick<GivenPromise, 'state'>): 'maker' | 'hearer' | 'nobody' {
  if (state === 'done') return 'hearer'
  return state === 'proposed' || state === 'made' || state === 'stuck' ? 'maker' : 'nobody'
}
