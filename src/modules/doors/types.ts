import type { MeetingId, PersonId } from '../../shared/ids.ts'
import type { Instant } from '../../shared/time.ts'

export type AccountKind = 'family' | 'staff'

/** What is counted at the doors. */
export type Tried =
  | 'code-asked'
  | 'code-tried-from'
  | 'code-tried'
  | 'code-sent'
  | 'link-opened'
  | 'link-missed'

/** A code as far as the rules need it. */
export interface SentCode {
  readonly sentAt: Instant | null
  readonly tries: number
  readonly usedAt: Instant | null
}

/** A link as far as the rules need it. */
export interface MadeLink {
  readonly endsAt: Instant
  readonly endedAt: Instant | null
  readonly tries: number
}

/** Where a link points, once it is known to be good. */
export interface Invitation {
  readonly id: string
  readonly person: PersonId
  readonly meeting: MeetingId
  /** What a person reads on the page and writes down, and a machine does not. */
  readonly number: number
}
