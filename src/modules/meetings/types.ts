import type { DecisionId, FamilyId, MeetingId, PersonId } from '../../shared/ids.ts'
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

/** A meeting as everyone at it may know it. What the asker said is not in here. */
export interface Meeting {
  readonly id: MeetingId
  readonly family: FamilyId
  readonly purpose: Purpose
  readonly state: MeetingState
  readonly dueOn: Day | null
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

/** What the asker said, for the asker, the coordinator and the family's staff. */
export interface AskWords {
  /** Why now. */
  readonly why: string
  /** What sets the day. */
  readonly dueBecause: string
  /** Orders, threats, places to avoid. */
  readonly knownRisks: string
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
  /** Said through a link alone: by whoever held it, and not yet by somebody who typed a code. */
  readonly byLink: boolean
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

/** The stages in which exact words are written down. */
export type SpokenStage = Exclude<Stage, 'family-time' | 'promises'>

/** One person at the table, as a round sees them. */
export interface AtTable {
  readonly person: PersonId
  /** Speaks for the agency. */
  readonly agency: boolean
  readonly here: boolean
  /** Left words to be read out in this round. */
  readonly toBeRead: boolean
  /** Turns taken in this round: spoken, passed or read. */
  readonly turns: number
}

/** What somebody said in a stage: in exact words, passed, or read for them. */
export interface SpokenWord {
  readonly person: PersonId
  readonly stage: SpokenStage
  readonly words: string
  readonly passed: boolean
  readonly readForThem: boolean
  readonly typedBy: PersonId
}

/** Words somebody left for the meeting, as far as the visitor may read them. */
export interface LeftWord {
  readonly person: PersonId
  readonly part: WordPart
  readonly words: string
  readonly audience: WordAudience
  readonly readAloud: boolean
}

/** One idea on the table and what became of it. */
export interface Decision {
  readonly id: DecisionId
  readonly number: number
  readonly idea: string
  /** The same in words for a child; empty when it needs none. */
  readonly childIdea: string
  readonly state: 'open' | 'taken' | 'dropped'
  readonly outcome: string
}

/** What must be true for the child, and whether the agency sees it met. */
export interface BottomLine {
  readonly id: string
  readonly line: string
  readonly met: 'met' | 'not-yet' | null
  readonly notYetBecause: string
}

/** Somebody needed the room to stop; only the coordinator is told who and why. */
export interface Pause {
  readonly person: PersonId
  readonly because: 'break' | 'not-safe'
}
