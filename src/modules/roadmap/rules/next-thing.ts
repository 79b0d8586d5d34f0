import { addMinutes } from '../../../shared/time.ts'
import type { Ahead, MeetingAhead, NextThing, PromiseAhead } from '../types.ts'

/** A meeting in three days or less comes before promises. */
const soon = 3 * 24 * 60

/**
 * One thing comes next: what happens now, then an answer others wait for, a meeting that is near, what we
 * are late with, a new plan, what was promised, and at last a meeting further ahead.
 * Source: docs/decisions/0018
 */
export function nextThing({ now, meetings, mine, toMe, plans }: Ahead): NextThing {
  const live = meetings.find(({ state }) => state === 'live' || state === 'closing')
  if (live) return { kind: 'meeting-now', meeting: live.id }
  const ahead = meetings.filter((one) => isAhead(one, now))
  const unanswered = ahead.find(({ invited, answer }) => invited && answer === null)
  if (unanswered) return { kind: 'can-you-come', meeting: unanswered.id }
  const near = ahead.find(({ startsAt }) => startsAt !== null && startsAt <= addMinutes(now, soon))
  if (near) return { kind: 'get-ready', meeting: near.id }
  const ours = toMe.find(({ side, standing }) => side === 'agency' && standing === 'late')
  if (ours) return { kind: 'our-promise-late', promise: ours.id }
  const plan = plans.find(({ answered }) => !answered)
  if (plan) return { kind: 'look-at-plan', plan: plan.id }
  return nextPromise(mine, toMe) ?? further(ahead)
}

function nextPromise(
  mine: readonly PromiseAhead[],
  toMe: readonly PromiseAhead[],
): NextThing | undefined {
  const first = (promises: readonly PromiseAhead[], ...standings: readonly string[]) =>
    promises.find(({ standing }) => standings.includes(standing))
  const unheard = first(mine, 'to-read-back')
  if (unheard) return { kind: 'hear-promise', promise: unheard.id }
  const due = first(mine, 'late', 'due-soon', 'stuck')
  if (due) return { kind: 'keep-promise', promise: due.id }
  const done = first(toMe, 'done-waiting')
  return done && { kind: 'say-if-kept', promise: done.id }
}

const isAhead = ({ state, startsAt }: MeetingAhead, now: string): boolean =>
  (state === 'preparing' || state === 'ready') && (startsAt === null || startsAt > now)

function further(ahead: readonly MeetingAhead[]): NextThing {
  const next = ahead.find(({ answer }) => answer !== null && answer !== 'no')
  return next ? { kind: 'get-ready', meeting: next.id } : { kind: 'nothing' }
}
