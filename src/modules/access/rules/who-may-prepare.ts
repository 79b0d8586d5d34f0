import type { Deed } from '../deeds.ts'
import type { Rule } from '../types.ts'
import {
  anyOf,
  belongsAs,
  coordinates,
  isStaff,
  leads,
  own,
  supervises,
  worksWith,
} from './grounds.ts'

const staffOfFamily = anyOf(worksWith, supervises)
const runsIt = anyOf(leads, supervises)

/**
 * The coordinator prepares a meeting; what people do not feel safe with is for the coordinator alone.
 * Source: docs/decisions/0003
 */
export const whoMayPrepare = {
  'ask-for-meeting': staffOfFamily,
  'ask-for-meeting-as-family': belongsAs(
    'parent',
    'youth',
    'kin',
    'caregiver',
    'tribe',
    'gal',
    'casa',
  ),
  'read-meetings': own,
  'read-board': isStaff,
  'take-meeting': coordinates,
  'give-back-meeting': leads,
  'refuse-meeting': runsIt,
  'set-meeting': runsIt,
  'set-bottom-lines': anyOf(leads, worksWith),
  'call-off-meeting': anyOf(runsIt, worksWith),
  'read-meeting-work': anyOf(leads, staffOfFamily),
  'seat-person': anyOf(runsIt, worksWith),
  'leave-person-out': leads,
  'answer-wish': leads,
  'send-invitations': runsIt,
  'log-call': leads,
  'read-safety-answers': leads,
  'arrange-safety': leads,
  'make-packet': anyOf(runsIt, worksWith),
  'run-meeting': leads,
  'close-meeting': leads,
} as const satisfies Partial<Record<Deed, Rule>>
