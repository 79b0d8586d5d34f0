import type { Stance } from '../types.ts'

/** The one further question that belongs to a stance; its words live with the pages. */
export type NextQuestion =
  | 'what-will-you-do'
  | 'what-to-watch'
  | 'what-would-ease'
  | 'what-would-work'

const next: Record<Stance, NextQuestion | null> = {
  for: 'what-will-you-do',
  'live-with': 'what-to-watch',
  worry: 'what-would-ease',
  disagree: 'what-would-work',
  'not-mine': null,
  later: null,
  'child-yes': null,
  'child-kind-of': 'what-would-ease',
  'child-no': 'what-would-work',
  'child-dont-know': null,
  'not-asked': null,
}

/**
 * Each answer has a meaning of its own, and its own next question.
 * Source: docs/decisions/0014
 */
export const whatIsAskedNext = (stance: Stance): NextQuestion | null => next[stance]
