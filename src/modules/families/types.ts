import type { FamilyId, PersonId } from '../../shared/ids.ts'
import type { Day, Instant } from '../../shared/time.ts'
import type { Capacity, Member, Membership } from '../access/index.ts'
import type { Named, NewContact, PersonDetails } from '../people/index.ts'

export type { Capacity, Member, Membership, Named }

/** On whose side of the child's family somebody stands; `chosen` is somebody the child calls family. */
export type Side = 'mother' | 'father' | 'both' | 'chosen' | 'unknown'

/** With whom a child lives. */
export type HomeKind = 'home' | 'kin' | 'foster' | 'other'

/** In which capacity somebody can be added by hand; who coordinates or supervises follows from their work. */
export type JoinAs = Exclude<Membership, 'support' | 'supervisor' | 'coordinator'>

/** Somebody of a family's circle as they belong today, or as they belonged. */
export interface CircleMember extends Named {
  readonly capacities: readonly Capacity[]
  readonly since: Day
  /** The last day, for those who no longer belong. */
  readonly until: Day | null
  /** Who they are to the children, in the family's own words; empty for the agency's people. */
  readonly tie: string
  readonly side: Side
}

/** Where a child lives now. The address is not here: it is a location, kept apart. */
export interface Home {
  readonly child: PersonId
  readonly kind: HomeKind
  readonly with: PersonId | null
  readonly described: string
  readonly from: Day
}

export interface Circle {
  readonly family: FamilyId
  readonly called: string
  readonly opened: Day
  /** Children first, then parents, kin and everyone else. */
  readonly members: readonly CircleMember[]
  /** Those who no longer belong in any capacity. */
  readonly past: readonly CircleMember[]
  readonly homes: readonly Home[]
}

/** What can happen to a family that its story tells. */
export type HappeningKind =
  | 'family-opened'
  | 'person-joined'
  | 'person-left'
  | 'child-moved'
  | 'meeting-asked'
  | 'meeting-set'
  | 'meeting-held'
  | 'meeting-called-off'
  | 'plan-made'
  | 'plan-changed'
  | 'promise-made'
  | 'promise-kept'
  | 'promise-not-kept'

/** One line of a family's story: what happened and who wrote it down, never the words themselves. */
export interface Happening {
  readonly id: string
  readonly at: Instant
  readonly kind: HappeningKind
  readonly by: PersonId
  /** The person, meeting, plan or promise it is about. */
  readonly about: string | null
}

/** Somebody to add to a circle, described for the first time. */
export interface Joining {
  readonly details: PersonDetails
  readonly as: JoinAs
  readonly tie: string
  readonly side: Side
  readonly contact: NewContact | null
}

/** What stands in the way of adding somebody. */
export type JoiningProblem =
  | 'tie-missing'
  | 'birthday-missing'
  | 'birthday-ahead'
  | 'child-too-old'
  | 'not-a-worker'

/** What stands in the way of saying where a child lives. */
export type HomeProblem = 'day-ahead' | 'not-said-where' | 'not-of-this-family'
