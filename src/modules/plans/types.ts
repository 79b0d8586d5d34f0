import type {
  DecisionId,
  FamilyId,
  MeetingId,
  PersonId,
  PlanId,
  PlanVersionId,
  PromiseId,
} from '../../shared/ids.ts'
import type { Day, Instant } from '../../shared/time.ts'

export type LineKind =
  | 'decision'
  | 'promise'
  | 'dissent'
  | 'bottom-line'
  | 'next-date'
  | 'if-it-goes-wrong'

/** One line of a plan, in the words agreed or objected in. */
export interface PlanLine {
  readonly id: string
  readonly kind: LineKind
  readonly words: string
  /** Who promised or objected. */
  readonly person: PersonId | null
  /** For whom; null when it is for everyone. */
  readonly forPerson: PersonId | null
  /** The decision or the promise it comes from. */
  readonly about: DecisionId | PromiseId | null
  readonly dueOn: Day | null
  /** What helps to keep a promise, or what would still meet a bottom line. */
  readonly help: string
  /** Of a bottom line: whether the agency sees it met; null when that was not said. */
  readonly met: 'met' | 'not-yet' | null
}

/** A line that is not written down yet. */
export type NewLine = Omit<PlanLine, 'id'>

/** What came out of a meeting that the plan is made from; promises and objections it finds by itself. */
export interface MeetingOutcome {
  readonly family: FamilyId
  readonly meeting: MeetingId
  /** The ideas that were taken, in their order. */
  readonly decisions: readonly { readonly id: DecisionId; readonly words: string }[]
  /** What must be true, and what would meet it when the plan does not yet. */
  readonly bottomLines: readonly {
    readonly line: string
    readonly met: PlanLine['met']
    readonly notYetBecause: string
  }[]
  readonly nextOn: Day | null
  /** Who to call, in this order. */
  readonly ifItGoesWrong: readonly string[]
  /** Who is thanked with a link to the plan, and so is not told of it once more. */
  readonly thanked: readonly PersonId[]
}

/** When a version was made and what is different in it. */
export interface PlanVersion {
  readonly id: PlanVersionId
  readonly number: number
  readonly madeAt: Instant
  readonly whatChanged: string
}

/** What a person said of a plan. */
export interface Reply {
  readonly id: string
  readonly person: PersonId
  readonly version: PlanVersionId
  readonly reply: 'looks-right' | 'fix'
  readonly words: string
  readonly typedBy: PersonId
  readonly saidAt: Instant
  readonly answeredAt: Instant | null
  readonly answerWords: string
}

/** A plan in a list. */
export interface PlanInList {
  readonly id: PlanId
  readonly meeting: MeetingId
  readonly family: FamilyId
  readonly number: number
  readonly madeAt: Instant
  readonly whatChanged: string
  /** The visitor has answered this version. */
  readonly answered: boolean
}

/** How a fix changes a plan: new words for some lines (empty takes a line out), and perhaps one line more. */
export interface Change {
  readonly whatChanged: string
  readonly words: Readonly<Record<string, string>>
  readonly added: string
}
