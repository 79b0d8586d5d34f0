import type { SessionMode } from '../types.ts'

/** Minutes a sign-in lasts unused and in all; a guest's ends with the meeting at the latest. */
export interface SessionLife {
  readonly idleMinutes: number
  readonly wholeMinutes: number
}

const lives: Record<SessionMode, SessionLife> = {
  staff: { idleMinutes: 15, wholeMinutes: 12 * 60 },
  'own-phone': { idleMinutes: 30, wholeMinutes: 12 * 60 },
  shared: { idleMinutes: 10, wholeMinutes: 2 * 60 },
  guest: { idleMinutes: 30, wholeMinutes: 12 * 60 },
}

/**
 * A sign-in on a phone that others use ends after ten quiet minutes and after two hours in all.
 * Source: docs/decisions/0008
 */
export const sessionLife = (mode: SessionMode): SessionLife => lives[mode]
