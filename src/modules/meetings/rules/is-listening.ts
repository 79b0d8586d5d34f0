import type { Meeting } from '../types.ts'

type Moment = Pick<
  Meeting,
  'state' | 'stage' | 'familyTime' | 'familyTimeBegan' | 'familyTimeEnded'
>

/**
 * The family is on its own from when it takes its time until it rings or the time is ended.
 * Source: docs/decisions/0014
 */
export const isFamilyAlone = (meeting: Moment): boolean =>
  meeting.state === 'live' &&
  meeting.stage === 'family-time' &&
  meeting.familyTime === 'taken' &&
  meeting.familyTimeEnded === null

/**
 * Words are written down only while a meeting is held, and none while the family is on its own.
 * Source: docs/decisions/0014
 */
export const isListening = (meeting: Moment): boolean =>
  (meeting.state === 'live' || meeting.state === 'closing') && !isFamilyAlone(meeting)
