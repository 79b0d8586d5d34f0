import type { Deed } from '../deeds.ts'
import type { Rule } from '../types.ts'
import { allOf, anyOf, atMeeting, belongsAs, leads, own, supervises, worksWith } from './grounds.ts'

const staffOfFamily = anyOf(worksWith, supervises)

/**
 * Whoever has a chair at a meeting speaks for themselves; nobody answers in another's name but the coordinator who typed it.
 * Source: docs/decisions/0003
 */
export const whoMayAtAMeeting = {
  'read-meeting': atMeeting,
  // Whoever is left out has no leave to enter; the note is their own all the same.
  'send-note': own,
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
  'release-position': anyOf(allOf(atMeeting, own), leads),
} as const satisfies Partial<Record<Deed, Rule>>
