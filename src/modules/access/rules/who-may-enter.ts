import type { Deed } from '../deeds.ts'
import type { Rule } from '../types.ts'
import { anyone, own } from './grounds.ts'

/**
 * Anybody may come to a door; behind it, one's own settings are one's own.
 * Source: docs/decisions/0003
 */
export const whoMayEnter = {
  'open-public-page': anyone,
  'answer-by-link': anyone,
  'ask-for-code': anyone,
  'enter-with-code': anyone,
  leave: anyone,
  'try-the-demonstration': anyone,

  'read-home': own,
  'read-own-settings': own,
  'change-own-settings': own,
  'sign-out-everywhere': own,
} as const satisfies Partial<Record<Deed, Rule>>
