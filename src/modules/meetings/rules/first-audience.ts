import type { WordAudience, WordPart } from '../types.ts'

/**
 * A worry reaches only the coordinator unless its owner says otherwise; good things and wishes are meant for the table.
 * Source: docs/decisions/0003
 */
export const firstAudience = (part: WordPart): WordAudience =>
  part === 'worry' ? 'coordinator' : 'meeting'
