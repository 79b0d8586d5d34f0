import type { FamilyId, MeetingId, PersonId } from '../../shared/ids.ts'
import type { Day, Instant } from '../../shared/time.ts'

/** Why a family and its people meet. */
export type Purpose =
  | 'prevent-removal'
  | 'after-placement'
  | 'progress'
  | 'permanent-home'
  | 'family-asked'

export type MeetingState =
  | 'asked'
  | 'preparing'
  | 'ready'
  | 'live'
  | 'closing'
  | 'closed'
  | 'called-off'
  | 'refused'

/** On whose side of the table somebody sits. */
export type Side = 'family' | 'child' | 'professional' | 'neutral'

export type SeatState = 'planned' | 'invited' | 'left-out'

/** What somebody says to an invitation. */
export type Answer = 'yes' | 'call' | 'other-time' | 'no'

/** How somebody takes part. `apart`: the same meeting, without meeting a certain person. */
export type Way = 'room' | 'phone' | 'letter' | 'speaker' | 'apart' | 'part'

/** How somebody wants the pages they read before a meeting. */
export type PacketWay = 'read' | 'print' | 'mail' | 'hear'

export type SafetyKind = 'nobody' | 'someone' | 'talk' | 'skipped'

export type WordPart = 'good' | 'worry' | 'want'

export type WordAudience = 'only-me' | 'coordinator' | 'meeting'

export type CallChannel = 'in-person' | 'phone' | 'text' | 'email' | 'letter'

export type CallOutcome = 'talked' | 'call-back' | 'left-message' | 'no-answer' | 'bad-number'

export type LeftOutBecause =
  | 'court-order'
  | 'safety'
  | 'child-asks'
  | 'family-veto'
  | 'declined'
  | 'not-found'

export type WishState = 'named' | 'seated' | 'taken-back' | 'not-now'

export type Stage =
  | 'open'
  | 'strengths'
  | 'worries'
  | 'knowledge'
  | 'family-time'
  | 'ideas'
  | 'promises'
  | 'close'

export type FamilyTime = 'offered' | 'taken' | 'declined'

/** A meeting as everyone at it may know it. What the asker knows of risks is not in here. */
export interface Meeting {
  readonly id: MeetingId
  readonly family: FamilyId
  readonly purpose: Purpose
  readonly state: MeetingState
  /** Why now, in the asker's words. */
  readonly why: string
  readonly dueOn: Day | null
  /** What sets the day. */
  readonly dueBecause: string
  readonly askedBy: PersonId
  readonly askedAt: Instant
  readonly coordinator: PersonId | null
  readonly startsAt: Instant | null
  readonly minutes: number
  readonly place: string
  /** The opening the family wants: a prayer, food, a song, a photo. */
  readonly opening: string
  readonly stage: Stage | null
  readonly stageAt: Instant | null
  readonly familyTime: FamilyTime | null
  readonly familyTimeBegan: Instant | null
  readonly familyTimeEnded: Instant | null
  readonly began: Instant | null
  readonly closedAt: Instant | null
  readonly nextOn: Day | null
  readonly endedBecause: string
}

/** One person's place at one meeting. */
export interface Seat {
  readonly person: PersonId
  readonly side: Side
  /** Who they are to the children, in the family's words. */
  readonly role: string
  readonly trustedBy: PersonId | null
  readonly state: SeatState
  readonly here: boolean | null
}

/** Whether and how one person comes, and what would help. */
export interface Coming {
  readonly person: PersonId
  readonly invitedAt: Instant | null
  readonly answer: Answer | null
  readonly betterTime: string
  readonly needsRide: boolean
  readonly needsChildCare: boolean
  readonly needsCallCost: boolean
  readonly rideArranged: boolean
  readonly way: Way
  readonly packetWay: PacketWay
  readonly packetGivenAt: Instant | null
}

/** One attempt to talk with a person before the meeting. */
export interface CallNote {
  readonly person: PersonId
  readonly channel: CallChannel
  readonly outcome: CallOutcome
}

/** The latest answer of a person to the safety question, without its words. */
export interface SafetyStanding {
  readonly person: PersonId
  readonly answer: SafetyKind
  readonly arranged: boolean
}
