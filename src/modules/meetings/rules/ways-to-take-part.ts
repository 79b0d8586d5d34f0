import type { Answer, Way } from '../types.ts'

/** The ways one picks oneself; `apart` is arranged with the coordinator, for safety. */
export type ChosenWay = Exclude<Way, 'apart'>

/**
 * A child may be in a meeting, in a part of it, or out of it, and be heard in each; a grown-up may also call in.
 * Source: docs/decisions/0003
 */
export const waysToTakePart = (child: boolean): readonly ChosenWay[] =>
  child ? ['room', 'part', 'letter', 'speaker', 'phone'] : ['room', 'phone', 'letter', 'speaker']

/**
 * Saying yes or that one calls in says how one comes; what was arranged for safety stays.
 * Source: docs/decisions/0003
 */
export function wayAfter(answer: Answer, way: Way): Way {
  if (way === 'apart') return way
  if (answer === 'call') return 'phone'
  return answer === 'yes' && (way === 'phone' || way === 'letter' || way === 'speaker')
    ? 'room'
    : way
}
