import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { PromiseId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import { answersOpenTo } from '../rules/answers-open-to.ts'
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
  /** What the visitor may say about whether it was kept. */
  readonly mayAnswer: readonly ('kept' | 'not-kept')[]
}

/** One promise with its steps, and what this visitor may do with it. */
export async function promisePage(visit: Visit, id: PromiseId): Promise<PromisePage> {
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
          .orderBy('t.id'),
      ).as('steps'),
    )
    .where('p.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  permit(visit, 'read-promise', subjectOf(row))
  const [promise] = withStanding(visit, [row])
  if (!promise) throw new NotFound()
  const isMine = promise.by === visit.person
  const who = { person: visit.person, speaksForFamily: speaksForFamily(visit, promise) }
  return {
    promise,
    steps: row.steps,
    isMine,
    mayCarry: isMine && promise.state !== 'proposed' && whoseTurn(promise) === 'maker',
    mayAnswer: answersOpenTo(promise, who, visit.today),
  }
}
