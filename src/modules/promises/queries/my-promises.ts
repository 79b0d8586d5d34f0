import { permit, type Visit } from '../../access/index.ts'
import { speaksForFamily } from '../store.ts'
import type { PromiseLine } from '../types.ts'
import { selectLines, withStanding } from './promise-lines.ts'

export interface MyPromises {
  /** What I said I would do. */
  readonly mine: readonly PromiseLine[]
  /** What others said they would do for me, or for the whole family of mine. */
  readonly toMe: readonly PromiseLine[]
}

/** Both lists of the visitor, by the day; proposed ones among them, taken back ones too. */
export async function myPromises(visit: Visit): Promise<MyPromises> {
  permit(visit, 'read-promises', { person: visit.person })
  const families = visit.facts.memberships
    .filter(({ as }) => as === 'parent' || as === 'child')
    .map(({ family }) => family)
  const rows = await selectLines(visit)
    .where((p) =>
      p.or([
        p('p.by_person_id', '=', visit.person),
        p('p.to_person_id', '=', visit.person),
        ...(families.length > 0
          ? [p.and([p('p.to_person_id', 'is', null), p('p.family_id', 'in', families)])]
          : []),
      ]),
    )
    .execute()
  const lines = withStanding(visit, rows)
  return {
    mine: lines.filter(({ by }) => by === visit.person),
    toMe: lines.filter(
      (line) => line.by !== visit.person && (line.to !== null || speaksForFamily(visit, line)),
    ),
  }
}
