import type { MeetingState } from '../types.ts'

const before: readonly MeetingState[] = ['asked', 'preparing', 'ready']

/**
 * What a person said about coming, about safety and about who should be there may be changed until the meeting begins.
 * Source: docs/decisions/0003
 */
export const mayStillChange = (state: MeetingState): boolean => before.includes(state)
