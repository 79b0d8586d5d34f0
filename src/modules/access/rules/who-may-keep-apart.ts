import type { Deed } from '../deeds.ts'
import type { Rule } from '../types.ts'
import { anyOf, leads, supervises, worksWith } from './grounds.ts'

const staffOfFamily = anyOf(worksWith, leads, supervises)

/**
 * Only the staff of a family know who there is kept safe from whom, and whoever leads a meeting alone lets somebody back into it.
 * Source: docs/decisions/0027
 */
export const whoMayKeepApart = {
  'read-holds': staffOfFamily,
  'set-hold': staffOfFamily,
  'ask-to-lift-hold': staffOfFamily,
  'lift-hold': staffOfFamily,
  'clear-meeting': leads,
} as const satisfies Partial<Record<Deed, Rule>>
