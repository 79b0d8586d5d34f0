import type { Deed } from '../deeds.ts'
import type { Rule } from '../types.ts'
import {
  anyOf,
  belongsAs,
  carriesFamilies,
  isStaff,
  leads,
  openedInEmergency,
  own,
  supervises,
  worksWith,
} from './grounds.ts'

const staffOfFamily = anyOf(worksWith, supervises)

/**
 * A family's circle is for the staff who work with that family, and a person's contacts for the person too.
 * Source: docs/decisions/0003
 */
export const whoMayInACircle = {
  'read-today': isStaff,
  'read-families': isStaff,
  'open-family': carriesFamilies,
  'read-family': anyOf(staffOfFamily, openedInEmergency),
  'add-person': staffOfFamily,
  'change-person': staffOfFamily,
  'read-contact': anyOf(own, staffOfFamily, leads, openedInEmergency),
  'change-contact': anyOf(own, staffOfFamily),
  'read-location': anyOf(own, belongsAs('worker', 'supervisor')),
  'change-home': anyOf(belongsAs('worker'), supervises),
  'note-interest': staffOfFamily,
  'end-membership': staffOfFamily,
} as const satisfies Partial<Record<Deed, Rule>>
