import type { Reach, Tx } from '../../db/transaction.ts'
import type { AgencyId, FamilyId, MeetingId, PersonId } from '../../shared/ids.ts'
import type { Day, Instant } from '../../shared/time.ts'
import type { Deed } from './deeds.ts'

/** How somebody belongs to a family's circle, as it is kept. */
export type Membership =
  | 'parent'
  | 'child'
  | 'kin'
  | 'support'
  | 'caregiver'
  | 'provider'
  | 'tribe'
  | 'gal'
  | 'casa'
  | 'parent-attorney'
  | 'worker'
  | 'supervisor'
  | 'coordinator'

/** How somebody belongs today: a child of fourteen or older is a youth. The columns of the sharing matrix. */
export type Capacity = Membership | 'youth' | 'quality'

export type StaffRole = 'worker' | 'coordinator' | 'supervisor'

export type PassRole = 'coordinator' | 'participant' | 'guest'

/** Through which door words came: a link, a link and a code, a helper's hands, paper, staff sign-in, or the system itself. */
export type Door = 'link' | 'code' | 'helper' | 'paper' | 'staff' | 'system'

/** In which respect one person is kept safe from another. */
export type HoldScope = 'location' | 'contact' | 'schedule' | 'school' | 'photo' | 'kin'

/** What a row can be measured against: families, meetings or people, as the row's column says. */
export type Label =
  | 'circle'
  | 'staff'
  | 'emergency'
  | 'meeting'
  | 'coordinator'
  | 'whole-plan'
  | 'promises'
  | 'asks'
  | 'people'
  | 'contact'
  | 'location'
  | `consented-${ConsentKind}`
  | `apart-${HoldScope}`

/** Kinds of record that only a written yes opens, and then for that one reader. */
export type ConsentKind = 'mental-health-evaluation' | 'sud-part2' | 'sensitive-health'

/** The labels of one visitor: just these ids, or all of the agency but these. */
export type ScopeAnswer = Readonly<Record<Label, Reach>>

/** Everything the rules know about the person who is here; loaded once a request, from the primary. */
export interface Facts {
  readonly agency: AgencyId
  readonly person: PersonId
  readonly today: Day
  readonly now: Instant
  readonly mode: SessionMode
  readonly staffRoles: readonly StaffRole[]
  readonly memberships: readonly {
    readonly family: FamilyId
    readonly as: Membership
    /** True for a child from the fourteenth birthday on. */
    readonly youth: boolean
  }[]
  readonly passes: readonly {
    readonly meeting: MeetingId
    readonly family: FamilyId
    readonly role: PassRole
    /** Over, or shut because somebody there is kept safe from them. */
    readonly ended: boolean
  }[]
  /** The one meeting a guest's sign-in is for; everything else is closed to it. */
  readonly onlyMeeting: MeetingId | null
  /** People who are kept safe from the visitor. Never told to anybody, least of all to the visitor. */
  readonly keptFrom: readonly {
    readonly person: PersonId
    readonly scopes: readonly HoldScope[]
  }[]
  /** Families somebody who works here is close to, and therefore has nothing to do with at work. */
  readonly conflicts: readonly FamilyId[]
  /** Families opened in an emergency, for a few hours. */
  readonly emergencies: readonly FamilyId[]
  /** What people have said a written yes to, for the visitor to read. */
  readonly consents: readonly {
    readonly kind: string
    readonly about: PersonId
    readonly family: FamilyId
  }[]
}

/** Whom the visitor may know of; goes into the scope, never to a page. */
export interface Known {
  /** People of their families and meetings, and the agency's own. */
  readonly people: readonly PersonId[]
  /** People known only through a family that was opened in an emergency. */
  readonly inEmergency: readonly PersonId[]
  /** People of the families the visitor has nothing to do with at work. */
  readonly inConflict: readonly PersonId[]
}

/** What a deed is about. A rule judges only what it is told. */
export interface Subject {
  readonly family?: FamilyId
  readonly meeting?: MeetingId
  /** The person whose own thing it is. */
  readonly person?: PersonId
  /** Both ends of a promise or a message. */
  readonly between?: readonly (PersonId | null)[]
}

/** Why somebody may, in a word the pages can say. */
export type Because =
  | 'anyone-may'
  | 'it-is-yours'
  | 'you-belong-to-this-family'
  | 'you-are-at-this-meeting'
  | 'you-work-with-this-family'
  | 'you-lead-this-meeting'
  | 'you-supervise'
  | 'you-are-staff'
  | 'you-opened-it-in-an-emergency'
  | 'they-said-yes'
  | 'it-was-promised-to-you'
  | 'the-system'

export type Verdict = { readonly may: true; readonly because: Because } | { readonly may: false }

export type Rule = (facts: Facts, subject: Subject) => Verdict

/** One person's turn at one door: an open transaction, what the rules know of them, and the clock they are told. */
export interface Visit {
  readonly tx: Tx
  readonly agency: AgencyId
  readonly person: PersonId
  readonly facts: Facts
  readonly door: Door
  readonly language: 'en' | 'es'
  readonly mode: SessionMode
  readonly onlyMeeting: MeetingId | null
  readonly today: Day
  readonly now: Instant
  readonly timeZone: string
  /** Deeds permitted so far; a door that answers without its own is shut by the kernel. */
  readonly permitted: Set<Deed>
}

/** Who came in, through which door, and what their sign-in is good for. */
export interface Arrival {
  readonly person: PersonId
  readonly door: Door
  readonly language: 'en' | 'es'
  readonly mode: SessionMode
  readonly onlyMeeting: MeetingId | null
}

/** How long a sign-in lasts depends on whose device it is. */
export type SessionMode = 'staff' | 'own-phone' | 'shared' | 'guest'

/** The same without a person: the house's own work, for sign-in, jobs and seeding. */
export interface SystemVisit {
  readonly tx: Tx
  readonly agency: AgencyId
  readonly today: Day
  readonly now: Instant
  readonly timeZone: string
}
