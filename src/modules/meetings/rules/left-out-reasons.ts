import type { LeftOutBecause } from '../types.ts'

/** Reasons we hear and do not take: they say that it is hard for us, not that somebody is in danger. */
export type NoReason =
  | 'anger'
  | 'does-not-agree'
  | 'missed-meetings'
  | 'jail-or-treatment'
  | 'positive-test'
  | 'immigration'
  | 'no-ride'
  | 'too-many-people'
  | 'lawyer-comes'

export const leftOutBecause: readonly LeftOutBecause[] = [
  'court-order',
  'safety',
  'child-asks',
  'family-veto',
  'declined',
  'not-found',
]

export const noReasons: readonly NoReason[] = [
  'anger',
  'does-not-agree',
  'missed-meetings',
  'jail-or-treatment',
  'positive-test',
  'immigration',
  'no-ride',
  'too-many-people',
  'lawyer-comes',
]

/**
 * Somebody is left out of a meeting only by a court's order, for safety, because the child asks, because the family says
 * no, because they say no themselves, or because they cannot be found.
 * Source: Reasons to leave somebody out, and reasons that are none
 */
export const mayLeaveOut = (because: LeftOutBecause | NoReason): because is LeftOutBecause =>
  (leftOutBecause as readonly string[]).includes(because)
