import type { Deed } from '../deeds.ts'
import type { Facts, Rule, Subject, Verdict } from '../types.ts'
import {
  allOf,
  anyOf,
  anyone,
  atMeeting,
  belongsAs,
  coordinates,
  isStaff,
  leads,
  matrixReaches,
  own,
  promisedToFamily,
  supervises,
  worksWith,
} from './grounds.ts'

const staffOfFamily = anyOf(worksWith, supervises)
const runsIt = anyOf(leads, supervises)

const rules: Record<Deed, Rule> = {
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

  'read-today': isStaff,
  'read-families': isStaff,
  'open-family': isStaff,
  'read-family': staffOfFamily,
  'add-person': staffOfFamily,
  'change-person': staffOfFamily,
  'read-contact': anyOf(own, staffOfFamily, leads),
  'change-contact': anyOf(own, staffOfFamily),
  'read-location': anyOf(own, belongsAs('worker', 'supervisor')),
  'change-home': anyOf(belongsAs('worker'), supervises),
  'note-interest': staffOfFamily,
  'end-membership': staffOfFamily,

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
  'call-off-meeting': anyOf(runsIt, worksWith),
  'read-meeting-work': anyOf(leads, staffOfFamily),
  'seat-person': anyOf(runsIt, worksWith),
  'leave-person-out': runsIt,
  'answer-wish': runsIt,
  'send-invitations': runsIt,
  'log-call': runsIt,
  'read-safety-answers': runsIt,
  'arrange-safety': runsIt,
  'make-packet': anyOf(runsIt, worksWith),
  'run-meeting': leads,
  'close-meeting': leads,

  'read-meeting': atMeeting,
  'answer-invitation': allOf(atMeeting, own),
  'name-person': allOf(
    atMeeting,
    belongsAs('parent', 'youth', 'child', 'kin', 'caregiver', 'tribe'),
  ),
  'invite-trusted-person': allOf(atMeeting, belongsAs('parent', 'youth')),
  'answer-safety-question': allOf(atMeeting, own),
  'prepare-words': anyOf(allOf(atMeeting, own), leads),
  'read-packet': anyOf(atMeeting, staffOfFamily),
  'read-live': atMeeting,
  'take-turn': allOf(atMeeting, own),
  'ask-for-break': allOf(atMeeting, own),
  'ring-bell': allOf(
    atMeeting,
    belongsAs('parent', 'youth', 'child', 'kin', 'support', 'caregiver', 'tribe'),
  ),
  'take-position': anyOf(allOf(atMeeting, own), leads),
  'release-position': anyOf(own, leads),

  'make-plan': anyOf(leads, worksWith),
  'read-plan': anyOf(allOf(atMeeting, matrixReaches('plan.family-plan', 'F', 'S')), staffOfFamily),
  'reply-to-plan': anyOf(allOf(atMeeting, own), leads),
  'read-follow-up': runsIt,
  'answer-fix': runsIt,
  'say-what-happens-next': anyOf(allOf(atMeeting, own), leads),
  'mark-clearness': leads,

  'read-promises': own,
  'read-promise': anyOf(
    own,
    promisedToFamily('parent', 'youth', 'child'),
    matrixReaches('promise-or-action-item', 'F'),
  ),
  'make-promise': anyOf(leads, staffOfFamily),
  'read-back-promise': anyOf(own, leads),
  'carry-promise': own,
  'confirm-promise': anyOf(own, promisedToFamily('parent', 'youth')),

  'give-feedback': allOf(atMeeting, own),
  'read-feedback': supervises,
  'read-waiting-on-us': supervises,

  'send-message': staffOfFamily,
}

/** What a guest's sign-in is good for besides the one meeting it was given for. */
const openToGuests: readonly Deed[] = [
  'open-public-page',
  'answer-by-link',
  'ask-for-code',
  'enter-with-code',
  'leave',
  'try-the-demonstration',
  'read-home',
  'read-own-settings',
  'sign-out-everywhere',
  'read-meetings',
]

/**
 * Nobody may see or do anything unless a rule here says they may, and why.
 * Source: docs/decisions/0003
 */
export function verdictOn(deed: Deed, facts: Facts, subject: Subject): Verdict {
  const elsewhere = facts.onlyMeeting !== null && subject.meeting !== facts.onlyMeeting
  if (elsewhere && !openToGuests.includes(deed)) return { may: false }
  return rules[deed](facts, subject)
}
