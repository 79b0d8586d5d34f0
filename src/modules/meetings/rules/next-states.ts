import type { MeetingState } from '../types.ts'

const next: Record<MeetingState, readonly MeetingState[]> = {
  asked: ['preparing', 'refused', 'called-off'],
  preparing: ['asked', 'ready', 'live', 'refused', 'called-off'],
  ready: ['preparing', 'live', 'called-off'],
  live: ['closing', 'called-off'],
  closing: ['live', 'closed'],
  closed: [],
  'called-off': [],
  refused: [],
}

/**
 * A meeting is asked for, prepared, held and closed in this order, and nothing follows once it is closed, refused or called off.
 * Source: docs/decisions/0009
 */
export const nextStates = (state: MeetingState): readonly MeetingState[] => next[state]
