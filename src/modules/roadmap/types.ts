import type { MeetingId, PlanId, PromiseId } from '../../shared/ids.ts'
import type { Day, Instant } from '../../shared/time.ts'

/** A meeting, as far as the next thing depends on it. */
export interface MeetingAhead {
  readonly id: MeetingId
  readonly state: string
  readonly startsAt: Instant | null
  readonly invited: boolean
  readonly answer: string | null
}

/** A promise, as far as the next thing depends on it. */
export interface PromiseAhead {
  readonly id: PromiseId
  readonly standing: string
  readonly side: 'agency' | 'family'
  readonly dueOn: Day
}

/** What the next thing is chosen from. */
export interface Ahead {
  readonly now: Instant
  readonly meetings: readonly MeetingAhead[]
  /** What the person promised. */
  readonly mine: readonly PromiseAhead[]
  /** What was promised to them. */
  readonly toMe: readonly PromiseAhead[]
  readonly plans: readonly { readonly id: PlanId; readonly answered: boolean }[]
}

/** The one thing that comes next. */
export type NextThing =
  | { readonly kind: 'meeting-now'; readonly meeting: MeetingId }
  | { readonly kind: 'can-you-come'; readonly meeting: MeetingId }
  | { readonly kind: 'get-ready'; readonly meeting: MeetingId }
  | { readonly kind: 'look-at-plan'; readonly plan: PlanId }
  | { readonly kind: 'our-promise-late'; readonly promise: PromiseId }
  | { readonly kind: 'hear-promise'; readonly promise: PromiseId }
  | { readonly kind: 'keep-promise'; readonly promise: PromiseId }
  | { readonly kind: 'say-if-kept'; readonly promise: PromiseId }
  | { readonly kind: 'nothing' }
