import type { Ask } from '../../../kernel/route.ts'
import { subjectAt } from '../at-meeting.ts'
import type { readyWords } from './words.ts'

/** A parent wants something for their kids, a child for themselves, others for the kids. */
export function whichWant(
  ask: Ask,
): 'wantParent' | 'wantChild' | Extract<keyof typeof readyWords, 'want'> {
  const { family } = subjectAt(ask)
  const mine = ask.visit.facts.memberships.filter((one) => one.family === family)
  if (mine.some(({ as }) => as === 'child')) return 'wantChild'
  return mine.some(({ as }) => as === 'parent') ? 'wantParent' : 'want'
}
