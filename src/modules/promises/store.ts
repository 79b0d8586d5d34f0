import { newId } from '../../db/new-id.ts'
import { tablesOf } from '../../db/transaction.ts'
import type { PersonId, PromiseId } from '../../shared/ids.ts'
import { NotFound } from '../../shared/not-found.ts'
import type { Day } from '../../shared/time.ts'
import { may, type Subject, type SystemVisit, type Visit } from '../access/index.ts'
import type { GivenPromise, NewPromise, PromiseSide, PromiseState, PromiseStep } from './types.ts'

const promises = tablesOf('promises')

/** How a promise is read from its table, everywhere. */
export const promiseColumns = [
  'id',
  'family_id as family',
  'meeting_id as meeting',
  'by_person_id as by',
  'to_person_id as to',
  'side',
  'will_do as willDo',
  'due_on as dueOn',
  'help',
  'state',
  'read_back_at as readBackAt',
  'done_at as doneAt',
  'confirmed_at as confirmedAt',
  'made_at as madeAt',
] as const

/** What the rules of access must know to judge a promise. */
export const subjectOf = (
  { family, meeting, by, to }: Pick<GivenPromise, 'family' | 'meeting' | 'by' | 'to'>,
  between: readonly (PersonId | null)[] = [by, to],
): Subject => ({ family, ...(meeting ? { meeting } : {}), between })

/** Whether what was promised to the whole family was promised to this visitor, so that they may answer for it. */
export const speaksForFamily = (visit: Visit, promise: GivenPromise): boolean =>
  may(visit, 'confirm-promise', subjectOf(promise, [null])).may

/** Holds a promise until the transaction ends, so that two presses cannot both turn it. */
export async function lockPromise(visit: SystemVisit, id: PromiseId): Promise<GivenPromise> {
  const row = await promises(visit.tx)
    .selectFrom('promises.promise')
    .select(promiseColumns)
    .where('agency_id', '=', visit.agency)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row
}

export async function addPromise(
  visit: Visit,
  promise: NewPromise,
  side: PromiseSide,
): Promise<GivenPromise> {
  return promises(visit.tx)
    .insertInto('promises.promise')
    .values({
      agency_id: visit.agency,
      id: newId<PromiseId>(),
      family_id: promise.family,
      meeting_id: promise.meeting,
      by_person_id: promise.by,
      to_person_id: promise.to,
      side,
      will_do: promise.willDo,
      due_on: promise.dueOn,
      help: promise.help,
      made_at: visit.now,
    })
    .returning(promiseColumns)
    .executeTakeFirstOrThrow()
}

interface Turn {
  readonly state?: PromiseState
  readonly will_do?: string
  readonly due_on?: Day
  readonly help?: string
  readonly read_back_at?: Visit['now']
  readonly done_at?: Visit['now']
  readonly confirmed_at?: Visit['now']
}

/** What a promise becomes by one turn. */
export async function turnPromise(
  visit: SystemVisit,
  { id }: GivenPromise,
  turn: Turn,
): Promise<void> {
  await promises(visit.tx)
    .updateTable('promises.promise')
    .set(turn)
    .where('agency_id', '=', visit.agency)
    .where('id', '=', id)
    .execute()
}

interface NewStep {
  readonly kind: PromiseStep['kind']
  /** Whose step it is. */
  readonly by: PersonId
  readonly words?: string
  readonly oldDueOn?: Day
  readonly newDueOn?: Day
}

/** Writes down what happened to a promise, who did it and who typed it. */
export async function addStep(
  visit: SystemVisit & { readonly person?: PersonId },
  promise: GivenPromise,
  step: NewStep,
): Promise<void> {
  await promises(visit.tx)
    .insertInto('promises.step')
    .values({
      agency_id: visit.agency,
      id: newId(),
      promise_id: promise.id,
      family_id: promise.family,
      promised_by_id: promise.by,
      promised_to_id: promise.to,
      kind: step.kind,
      words: step.words ?? '',
      old_due_on: step.oldDueOn ?? null,
      new_due_on: step.newDueOn ?? null,
      by_person_id: step.by,
      typed_by: visit.person ?? step.by,
      at: visit.now,
    })
    .execute()
}
