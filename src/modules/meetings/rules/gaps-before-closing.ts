import type { DecisionId, PersonId, PromiseId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'

export type ClosingGap =
  | { readonly kind: 'idea-open'; readonly decision: DecisionId }
  | { readonly kind: 'not-asked'; readonly decision: DecisionId; readonly person: PersonId }
  | { readonly kind: 'not-read-back'; readonly promise: PromiseId }
  | { readonly kind: 'nobody-will'; readonly promise: PromiseId }
  | { readonly kind: 'no-day'; readonly promise: PromiseId }

export interface ClosingFacts {
  /** Everyone who has a say. */
  readonly people: readonly PersonId[]
  readonly decisions: readonly {
    readonly id: DecisionId
    readonly state: 'open' | 'taken' | 'dropped'
    /** Who has a position on it, or a reason written why not. */
    readonly asked: readonly PersonId[]
  }[]
  readonly promises: readonly {
    readonly id: PromiseId
    readonly by: PersonId | null
    readonly dueOn: Day | null
    readonly readBack: boolean
  }[]
}

/**
 * A meeting closes when every idea is settled, everyone was asked about what was taken up or it is written
 * why not, and every promise has its person, its day and was read back.
 * Source: docs/decisions/0014
 */
export function gapsBeforeClosing({ people, decisions, promises }: ClosingFacts): ClosingGap[] {
  const ideas = decisions.flatMap(({ id, state, asked }): ClosingGap[] => {
    if (state === 'open') return [{ kind: 'idea-open', decision: id }]
    if (state === 'dropped') return []
    return people
      .filter((person) => !asked.includes(person))
      .map((person) => ({ kind: 'not-asked', decision: id, person }))
  })
  const given = promises.flatMap(({ id, by, dueOn, readBack }): ClosingGap[] => [
    ...(by === null ? [{ kind: 'nobody-will', promise: id } as const] : []),
    ...(dueOn === null ? [{ kind: 'no-day', promise: id } as const] : []),
    ...(readBack ? [] : [{ kind: 'not-read-back', promise: id } as const]),
  ])
  return [...ideas, ...given]
}
