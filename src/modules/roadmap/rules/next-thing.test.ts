import { expect, test } from 'vitest'
import type { MeetingId, PlanId, PromiseId } from '../../../shared/ids.ts'
import type { Day, Instant } from '../../../shared/time.ts'
import type { Ahead, MeetingAhead, PromiseAhead } from '../types.ts'
import { nextThing } from './next-thing.ts'

const now = '2026-05-01T16:00:00.000Z' as Instant
const meeting = (rest: Partial<MeetingAhead> = {}): MeetingAhead => ({
  id: 'meeting' as MeetingId,
  state: 'preparing',
  startsAt: '2026-05-20T22:00:00.000Z' as Instant,
  invited: true,
  answer: 'yes',
  ...rest,
})
const promise = (id: string, standing: string, side: 'agency' | 'family' = 'family') => ({
  id: id as PromiseId,
  standing,
  side,
  dueOn: '2026-05-09' as Day,
})
const ahead = (rest: Partial<Ahead>): Ahead => ({
  now,
  meetings: [],
  mine: [],
  toMe: [],
  plans: [],
  ...rest,
})
const next = (rest: Partial<Ahead>) => nextThing(ahead(rest))
const newPlan = { id: 'plan' as PlanId, answered: false }

test('a meeting that is on comes before everything', () => {
  const meetings = [meeting({ answer: null }), meeting({ id: 'now' as MeetingId, state: 'live' })]
  expect(next({ meetings, plans: [newPlan] })).toEqual({ kind: 'meeting-now', meeting: 'now' })
})

test('then an invitation that waits for an answer, but not one that is past or called off', () => {
  const waiting = meeting({ answer: null })
  expect(next({ meetings: [waiting], plans: [newPlan] }).kind).toBe('can-you-come')
  const past = { ...waiting, startsAt: '2026-04-20T22:00:00.000Z' as Instant }
  expect(next({ meetings: [past, { ...waiting, state: 'called-off' }] }).kind).toBe('nothing')
})

test('a meeting in three days comes before the plan, one further off comes last', () => {
  const near = meeting({ startsAt: '2026-05-04T15:00:00.000Z' as Instant })
  expect(next({ meetings: [near], plans: [newPlan] }).kind).toBe('get-ready')
  expect(next({ meetings: [meeting()], plans: [newPlan] }).kind).toBe('look-at-plan')
  expect(next({ meetings: [meeting()] }).kind).toBe('get-ready')
  expect(next({ meetings: [meeting({ answer: 'no' })] }).kind).toBe('nothing')
})

test('what the agency is late with comes before what I have to do', () => {
  const mine = [promise('mine', 'late')]
  const toMe = [promise('ours', 'late', 'agency')]
  expect(next({ mine, toMe, plans: [newPlan] })).toEqual({
    kind: 'our-promise-late',
    promise: 'ours',
  })
  expect(next({ mine, toMe: [promise('jo', 'late')] })).toEqual({
    kind: 'keep-promise',
    promise: 'mine',
  })
})

test('what I promised, then what I can confirm', () => {
  const done = [promise('theirs', 'done-waiting', 'agency')]
  const orders: [PromiseAhead[], string][] = [
    [[promise('a', 'to-read-back'), promise('b', 'due-soon')], 'hear-promise'],
    [[promise('b', 'due-soon')], 'keep-promise'],
    [[promise('b', 'stuck')], 'keep-promise'],
    [[promise('b', 'to-do')], 'say-if-kept'],
    [[], 'say-if-kept'],
  ]
  for (const [mine, kind] of orders) expect(next({ mine, toMe: done }).kind).toBe(kind)
})

test('nothing waits when nothing waits', () => {
  expect(next({ mine: [promise('a', 'kept')], plans: [{ ...newPlan, answered: true }] })).toEqual({
    kind: 'nothing',
  })
})
