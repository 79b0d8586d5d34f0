import type { Stance } from '../types.ts'

/**
 * A no stays open, in the person's own words, until that person says something else.
 * Source: docs/decisions/0014
 */
export const isOpenDissent = ({ stance }: { readonly stance: Stance }): boolean =>
  stance === 'disagree' || stance === 'child-no'
