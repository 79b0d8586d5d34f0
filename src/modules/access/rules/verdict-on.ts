import type { Deed } from '../deeds.ts'
import type { Facts, Rule, Subject, Verdict } from '../types.ts'
import { whoMayAfter } from './who-may-after.ts'
import { whoMayAtAMeeting } from './who-may-at-a-meeting.ts'
import { whoMayEnter } from './who-may-enter.ts'
import { whoMayInACircle } from './who-may-in-a-circle.ts'
import { whoMayKeepApart } from './who-may-keep-apart.ts'
import { whoMayPrepare } from './who-may-prepare.ts'

/** Every deed once; a forgotten one does not compile. */
const rules: Record<Deed, Rule> = {
  ...whoMayEnter,
  ...whoMayInACircle,
  ...whoMayKeepApart,
  ...whoMayPrepare,
  ...whoMayAtAMeeting,
  ...whoMayAfter,
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
 * Nobody may see or do anything unless a rule here says they may, and why; at work nobody does for a family they are close to.
 * Source: docs/decisions/0003, docs/decisions/0028
 */
export function verdictOn(deed: Deed, facts: Facts, subject: Subject): Verdict {
  const elsewhere = facts.onlyMeeting !== null && subject.meeting !== facts.onlyMeeting
  if (elsewhere && !openToGuests.includes(deed)) return { may: false }
  const isClose = subject.family !== undefined && facts.conflicts.includes(subject.family)
  return isClose ? { may: false } : rules[deed](facts, subject)
}
