import type { PersonId } from '../../shared/ids.ts'
import type { Day, Instant } from '../../shared/time.ts'

/** What a person is called on a page, and how one speaks of them. */
export interface Named {
  readonly person: PersonId
  readonly goesBy: string
  /** How the name is said aloud, in their own spelling; empty when nobody asked yet. */
  readonly sayIt: string
  readonly pronouns: string
  /** The language they like to read. */
  readonly language: 'en' | 'es'
  readonly initials: string
}

/** A person as they describe themselves. What is left out is not known yet. */
export interface PersonDetails {
  readonly goesBy: string
  readonly fullName?: string
  readonly sayIt?: string
  readonly pronouns?: string
  readonly born?: Day | null
  readonly language?: 'en' | 'es'
  /** The languages they speak, in their own words. */
  readonly speaks?: string
  readonly interpreter?: boolean
  readonly accessNeeds?: string
  readonly customs?: string
}

export type Channel = 'text' | 'call' | 'email' | 'mail'

/** Hours on the agency's clock, `HH:MM`. When `from` is later than `until` they go past midnight. */
export interface Hours {
  readonly from: string
  readonly until: string
}

/** One way to reach a person, as they told us it is safe. */
export interface NewContact {
  readonly channel: Channel
  /** As it is kept: a phone as `+1…`, a mail address with a small-letter domain, or a postal address. */
  readonly value: string
  /** Whether a message may be left there: someone else may read or hear it. */
  readonly messageOk: boolean
  /** When it is fine to reach them; null for any time. */
  readonly hours: Hours | null
  readonly note: string
  readonly preferred: boolean
}

export interface Contact extends NewContact {
  readonly id: string
  readonly person: PersonId
  readonly since: Instant
  readonly ended: Instant | null
}

/** A phone number or mail address in the one form in which we keep and look for it. */
export interface Reach {
  readonly by: 'phone' | 'email'
  readonly value: string
}

/** What a person likes, and whether they could teach us. */
export interface Interest {
  readonly id: string
  readonly likes: string
  readonly couldTeach: boolean
  readonly noted: Instant
}
