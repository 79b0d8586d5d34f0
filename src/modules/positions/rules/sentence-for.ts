import type { Stance } from '../types.ts'

/** The beginning of what is told of a person; what they said follows in their words. */
export type SentenceKey =
  | 'is-for-it'
  | 'can-live-with-it'
  | 'has-a-worry'
  | 'does-not-agree'
  | 'steps-back'
  | 'wants-to-be-asked-again'
  | 'says-yes'
  | 'says-kind-of'
  | 'says-no'
  | 'does-not-know'
  | 'was-not-asked'
  | 'has-not-said-yet'

const keys: Record<Stance, SentenceKey> = {
  for: 'is-for-it',
  'live-with': 'can-live-with-it',
  worry: 'has-a-worry',
  disagree: 'does-not-agree',
  'not-mine': 'steps-back',
  later: 'wants-to-be-asked-again',
  'child-yes': 'says-yes',
  'child-kind-of': 'says-kind-of',
  'child-no': 'says-no',
  'child-dont-know': 'does-not-know',
  'not-asked': 'was-not-asked',
}

/**
 * What came of asking is one sentence for each person, never a count.
 * Source: docs/decisions/0014
 */
export const sentenceFor = (position: { readonly stance: Stance } | undefined): SentenceKey =>
  position ? keys[position.stance] : 'has-not-said-yet'
