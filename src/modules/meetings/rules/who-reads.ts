import type { WordAudience } from '../types.ts'

/** Who reads prepared words besides the one who said them. */
export interface Readers {
  readonly coordinator: boolean
  readonly peopleAtTheMeeting: boolean
  /** Words that somebody reads can show that a child may get hurt; then the coordinator has to act. */
  readonly mayHaveToAct: boolean
  /** Only words the coordinator may see can be read out for somebody. */
  readonly canBeReadOut: boolean
}

const readers: Record<WordAudience, Readers> = {
  'only-me': {
    coordinator: false,
    peopleAtTheMeeting: false,
    mayHaveToAct: false,
    canBeReadOut: false,
  },
  coordinator: {
    coordinator: true,
    peopleAtTheMeeting: false,
    mayHaveToAct: true,
    canBeReadOut: true,
  },
  meeting: { coordinator: true, peopleAtTheMeeting: true, mayHaveToAct: true, canBeReadOut: true },
}

/**
 * Prepared words are read by those whom their owner chose before writing, and by nobody else.
 * Source: docs/decisions/0002, docs/decisions/0003
 */
export const whoReads = (audience: WordAudience): Readers => readers[audience]
