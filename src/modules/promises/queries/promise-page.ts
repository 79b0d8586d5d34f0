import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { PromiseId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import { answersOpenTo } from '../rules/answers-open-to.ts'
import { mayBeTakenBack } from '../rules/may-be-taken-back.ts'
import { whoseTurn } from '../rules/whose-turn.ts'
import { speaksForFamily, subjectOf } from '../store.ts'
import type { PromiseLine, PromiseStep } from '../types.ts'
import { selectLines, withStanding } from './promise-lines.ts'

export interface PromisePage {
  readonly promise: PromiseLine
  /** What happened to it, from the beginning. */
  readonly steps: readonly PromiseStep[]
  /** Whether the visitor gave it. */
  readonly isMine: boolean
  /** Whether the visitor may say done, stuck, or another day. */
  readonly mayCarry: boolean
  /** Whether the visitor may take it back; what the agency is late with, it may not. */
  readonly mayTakeBack: boolean
  /** Whether the visitor gave it and has not heard it read back yet. */
  readonly mayReadBack: boolean
  /** What the visitor may say about whether it was kept. */
  readonly mayAnswer: readonly ('kept' | 'not-kept')[]
}

/** What can be done on the page of a promise. */
export type PromiseTurn = 'read-back-promise' | 'carry-promise' | 'confirm-promise'

/**
 * One promise with its steps, and what this visitor may do with it. With a turn, it is the page on which
 * that turn was tried and has to be mended.
 */
export async function promisePage(
  visit: Visit,
  id: PromiseId,
  turn?: PromiseTurn,
): Promise<PromisePage> {
  const row = await selectLines(visit)
    .select((p) =>
      jsonArrayFrom(
        p
          .selectFrom('promises.step as t')
          .select(['t.kind', 't.words', 't.old_due_on as oldDueOn', 't.new_due_on as newDueOn'])
          .select(['t.by_person_id as by', 't.typed_by as typedBy', 't.at'])
          .whereRef('t.agency_id', '=', 'p.agency_id')
          .whereRef('t.promise_id', '=', 'p.id')
          .orderBy('t.at')
          // What was said and heard back in one breath still begins with what was said.
          .orderBy((t) => t('t.kind', '=', 'proposed'), 'desc')
          .orderBy('t.id'),
      ).as('steps'),
    )
    .where('p.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  permit(visit, 'read-promise', subjectOf(row))
  if (turn) permit(visit, turn, subjectOf(row, [turn === 'confirm-promise' ? row.to : row.by]))
  const [promise] = withStanding(visit, [row])
  if (!promise) throw new NotFound()
  const isMine = promise.by === visit.person
  const mayCarry = isMine && promise.state !== 'proposed' && whoseTurn(promise) === 'maker'
  const who = { person: visit.person, speaksForFamily: speaksForFamily(visit, promise) }
  return {
    promise,
    steps: row.steps,
    isMine,
    mayReadBack: isMine && promise.state === 'proposed',
    mayCarry,
    mayTakeBack: mayCarry && mayBeTakenBack(promise, visit.today),
    mayAnswer: answersOpenTo(promise, who, visit.today),
  }
}
