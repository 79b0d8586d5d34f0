import type { WordPart } from '../types.ts'

/** A task is untouched or done; there is nothing to fail. */
export type TaskStanding = 'not-started' | 'done'

/** The parts of getting ready, strengths before worries. */
export const wordParts: readonly WordPart[] = ['good', 'worry', 'want']

/**
 * Getting ready is three small tasks in any order, and a task is done as soon as there are words for it.
 * Source: docs/decisions/0007
 */
export function readiness(said: readonly WordPart[]): {
  readonly tasks: readonly { readonly part: WordPart; readonly standing: TaskStanding }[]
  readonly done: number
} {
  const tasks = wordParts.map((part) => ({
    part,
    standing: said.includes(part) ? ('done' as const) : ('not-started' as const),
  }))
  return { tasks, done: tasks.filter(({ standing }) => standing === 'done').length }
}
