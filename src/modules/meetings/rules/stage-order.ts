import type { Stage } from '../types.ts'

/** The stages of a meeting, in their order. */
export const stages: readonly Stage[] = [
  'open',
  'strengths',
  'worries',
  'knowledge',
  'family-time',
  'ideas',
  'promises',
  'close',
]

/**
 * A meeting goes one step forward at a time, and may go back to any earlier step.
 * Source: docs/decisions/0014
 */
export function mayMoveTo(from: Stage, to: Stage): boolean {
  const step = stages.indexOf(to) - stages.indexOf(from)
  return step === 1 || step < 0
}

/** After one stage comes the next; after the last there is none. */
export const stageAfter = (stage: Stage): Stage | undefined => stages[stages.indexOf(stage) + 1]
