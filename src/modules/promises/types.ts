import type { FamilyId, MeetingId, PersonId, PromiseId } from '../../shared/ids.ts'
import type { Day, Instant } from '../../shared/time.ts'

/** What was last said of a promise. */
export type PromiseState =
  | 'proposed'
  | 'made'
  | 'stuck'
  | 'done'
  | 'kept'
  | 'not-kept'
  | 'taken-back'

/** Who gave it: somebody for the agency, or somebody of the family and its people. */
export type PromiseSide = 'agency' | 'family'

/** How a promise stands on a day, in a word the pages can say. */
export type Standing =
  | 'to-read-back'
  | 'to-do'
  | 'due-soon'
  | 'late'
  | 'stuck'
  | 'done-waiting'
  | 'kept'
  | 'not-kept'
  | 'taken-back'

/** Who will do what for whom by when. */
export interface GivenPromise {
  readonly id: PromiseId
  readonly family: FamilyId
  readonly meeting: MeetingId | null
  readonly by: PersonId
  /** Null when it was promised to the whole family. */
  readonly to: PersonId | null
  readonly side: PromiseSide
  readonly willDo: string
  readonly dueOn: Day
  readonly help: string
  readonly state: PromiseState
  readonly readBackAt: Instant | null
  readonly doneAt: Instant | null
  readonly confirmedAt: Instant | null
  readonly madeAt: Instant
}

/** One thing that happened to a promise. */
export interface PromiseStep {
  readonly kind:
    | 'proposed'
    | 'right'
    | 'corrected'
    | 'done'
    | 'stuck'
    | 'moved'
    | 'kept'
    | 'not-kept'
    | 'taken-back'
    | 'told-due'
    | 'told-late'
  readonly words: string
  readonly oldDueOn: Day | null
  readonly newDueOn: Day | null
  readonly by: PersonId
  readonly typedBy: PersonId
  readonly at: Instant
}

/** A promise to be given. */
export interface NewPromise {
  readonly family: FamilyId
  readonly meeting: MeetingId | null
  readonly by: PersonId
  readonly to: PersonId | null
  readonly willDo: string
  readonly dueOn: Day
  readonly help: string
}

/** The words of a promise as the one who gives it would rather say them. */
export type Corrected = Pick<NewPromise, 'willDo' | 'dueOn' | 'help'>

/** Why something could not be done with a promise. */
export type PromiseProblem =
  | 'day-has-passed'
  | 'same-day'
  | 'not-one-of-us'
  | 'to-oneself'
  | 'not-now'

/** A promise in a list: how it stands today, and what was last said about its way. */
export interface PromiseLine extends GivenPromise {
  readonly standing: Standing
  /** The last "I'm stuck" or new day, if there was one. */
  readonly last: Pick<PromiseStep, 'kind' | 'words' | 'newDueOn'> | null
}
