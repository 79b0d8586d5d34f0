import type { Deed } from '../deeds.ts'
import type { Rule } from '../types.ts'
import {
  allOf,
  anyOf,
  atMeeting,
  leads,
  matrixReaches,
  openedInEmergency,
  own,
  promisedToFamily,
  supervises,
  worksWith,
} from './grounds.ts'

const staffOfFamily = anyOf(worksWith, supervises)
const runsIt = anyOf(leads, supervises)

/**
 * A plan is read as far as the sharing matrix lets one, and a promise is carried by who made it and confirmed by who it was made to.
 * Source: docs/decisions/0003
 */
export const whoMayAfter = {
  'make-plan': anyOf(leads, worksWith),
  'read-plan': anyOf(
    allOf(atMeeting, matrixReaches('plan.family-plan', 'F', 'S')),
    staffOfFamily,
    openedInEmergency,
  ),
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
} as const satisfies Partial<Record<Deed, Rule>>
