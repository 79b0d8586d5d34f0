import type { Stage, WordPart } from '../types.ts'

const parts: Partial<Record<Stage, WordPart>> = {
  strengths: 'good',
  worries: 'worry',
  ideas: 'want',
}

/**
 * What somebody prepared is read in its own stage: good things with good things, worries with worries, wishes with ideas.
 * Source: docs/decisions/0014
 */
export const partReadIn = (stage: Stage | null): WordPart | undefined =>
  stage ? parts[stage] : undefined
