import { expect, test } from 'vitest'
import type { Instant } from '../../../shared/time.ts'
import type { Meeting, Stage } from '../types.ts'
import { isFamilyAlone, isListening } from './is-listening.ts'

type Moment = Pick<
  Meeting,
  'state' | 'stage' | 'familyTime' | 'familyTimeBegan' | 'familyTimeEnded'
>
const meeting = (stage: Stage, more: Partial<Moment> = {}): Moment => ({
  state: 'live',
  stage,
  familyTime: null,
  familyTimeBegan: null,
  familyTimeEnded: null,
  ...more,
})
const now = '2026-05-06T22:00:00.000Z' as Instant

test('nothing is written while the family is on its own, or when the meeting is not live', () => {
  const taken = meeting('family-time', { familyTime: 'taken', familyTimeBegan: now })
  expect(isFamilyAlone(taken)).toBe(true)
  expect(isListening(taken)).toBe(false)
  expect(isListening({ ...taken, familyTimeEnded: now })).toBe(true)
  expect(isListening(meeting('strengths'))).toBe(true)
  expect(isListening({ ...meeting('strengths'), state: 'closed' })).toBe(false)
})
