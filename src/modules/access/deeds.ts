/**
 * Everything anyone may see or do. A door without a deed from this list does not start, and a deed
 * without a rule does not compile. `read` is not noted; `noted` is a reading of something sensitive and
 * is noted like every `write`.
 */
export const deeds = {
  'open-public-page': 'read',
  'answer-by-link': 'write',
  'ask-for-code': 'write',
  'enter-with-code': 'write',
  leave: 'read',
  'try-the-demonstration': 'read',

  'read-home': 'read',
  'read-own-settings': 'read',
  'change-own-settings': 'write',
  'sign-out-everywhere': 'write',

  'read-today': 'read',
  'read-families': 'read',
  'open-family': 'write',
  'read-family': 'noted',
  'add-person': 'write',
  'change-person': 'write',
  'read-contact': 'noted',
  'change-contact': 'write',
  'read-location': 'noted',
  'change-home': 'write',
  'note-interest': 'write',
  'end-membership': 'write',

  'ask-for-meeting': 'write',
  'ask-for-meeting-as-family': 'write',
  'read-meetings': 'read',
  'read-board': 'read',
  'take-meeting': 'write',
  'give-back-meeting': 'write',
  'refuse-meeting': 'write',
  'set-meeting': 'write',
  'call-off-meeting': 'write',
  'read-meeting-work': 'noted',
  'seat-person': 'write',
  'leave-person-out': 'write',
  'answer-wish': 'write',
  'send-invitations': 'write',
  'log-call': 'write',
  'read-safety-answers': 'noted',
  'arrange-safety': 'write',
  'make-packet': 'write',
  'run-meeting': 'write',
  'close-meeting': 'write',

  'read-meeting': 'read',
  'answer-invitation': 'write',
  'name-person': 'write',
  'invite-trusted-person': 'write',
  'answer-safety-question': 'write',
  'prepare-words': 'write',
  'read-packet': 'read',
  'read-live': 'read',
  'take-turn': 'write',
  'ask-for-break': 'write',
  'ring-bell': 'write',
  'take-position': 'write',
  'release-position': 'write',

  'make-plan': 'write',
  'read-plan': 'noted',
  'reply-to-plan': 'write',
  'read-follow-up': 'noted',
  'answer-fix': 'write',
  'say-what-happens-next': 'write',
  'mark-clearness': 'write',

  'read-promises': 'read',
  'read-promise': 'read',
  'make-promise': 'write',
  'read-back-promise': 'write',
  'carry-promise': 'write',
  'confirm-promise': 'write',

  'give-feedback': 'write',
  'read-feedback': 'noted',
  'read-waiting-on-us': 'read',

  'send-message': 'write',
} as const satisfies Record<string, 'read' | 'noted' | 'write'>

export type Deed = keyof typeof deeds
