import type { DecisionId, FamilyId, MeetingId, PersonId, PlanId } from '../../shared/ids.ts'
import type { Instant } from '../../shared/time.ts'
import type { Capacity, Door } from '../access/index.ts'

export type { Capacity }

/** Five plus one ways a grown person can stand to an idea. */
export type GrownStance = 'for' | 'live-with' | 'worry' | 'disagree' | 'not-mine' | 'later'

/** A child's own four answers. */
export type ChildStance = 'child-yes' | 'child-kind-of' | 'child-no' | 'child-dont-know'

/** What somebody can answer when they are asked. */
export type Answer = GrownStance | ChildStance

export type Stance = Answer | 'not-asked'

/** What a position is about. */
export type Element = 'decision' | 'plan'

export type ElementId = DecisionId | PlanId

/** One person's present position, as far as the visitor may see it. */
export interface Position {
  readonly element: Element
  readonly elementId: ElementId
  readonly meeting: MeetingId
  readonly person: PersonId
  readonly stance: Stance
  readonly ownWords: string
  /** What would make it work, or ease the worry, in their words. */
  readonly wouldWork: string
  /** The person said that it may be said out loud. */
  readonly released: boolean
  readonly typedBy: PersonId
  readonly door: Door
  readonly saidAt: Instant
}

/** What is asked about, for whom. */
export interface About {
  readonly family: FamilyId
  readonly meeting: MeetingId
  readonly element: Element
  readonly elementId: ElementId
  readonly person: PersonId
}

/** How clear we were; never how good an answer was. */
export type Clearness = 'clear' | 'partly' | 'not-yet'

/** What happens next, in one person's words. */
export interface Understanding {
  readonly id: string
  readonly person: PersonId
  readonly ownWords: string
  readonly typedBy: PersonId
  readonly saidAt: Instant
  readonly clearness: Clearness | null
}
