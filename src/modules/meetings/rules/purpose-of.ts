import type { Purpose } from '../types.ts'

/** One thing that must be spoken of; the pages say it in plain words. */
export type AgendaItem =
  | 'danger-in-plain-words'
  | 'true-tonight'
  | 'who-can-help'
  | 'kin-options'
  | 'rights'
  | 'child-needs'
  | 'family-time'
  | 'siblings'
  | 'school'
  | 'services'
  | 'time-limits'
  | 'going-well'
  | 'what-changed'
  | 'our-barriers'
  | 'more-family-time'
  | 'promises'
  | 'child-view'
  | 'what-each-goal-means'
  | 'contact-for-good'
  | 'what-the-family-wants'

/** What must have come out before the meeting may be called held. */
export type Output =
  | 'safety-plan-or-why-not'
  | 'network'
  | 'decision-and-why'
  | 'goals-in-family-words'
  | 'family-time-schedule'
  | 'kin-tasks'
  | 'promises'
  | 'goal-ratings'
  | 'new-plan'
  | 'renewed-promises'
  | 'home-for-good'
  | 'dissent'
  | 'lifelong-people'
  | 'answer-to-family'

export interface PurposeFrame {
  readonly agenda: readonly AgendaItem[]
  readonly outputs: readonly Output[]
  /** Calendar days from the asking until the meeting should be held. */
  readonly dueInDays: number
}

const frames: Record<Purpose, PurposeFrame> = {
  'prevent-removal': {
    agenda: ['danger-in-plain-words', 'true-tonight', 'who-can-help', 'kin-options', 'rights'],
    outputs: ['safety-plan-or-why-not', 'network', 'decision-and-why'],
    dueInDays: 1,
  },
  'after-placement': {
    agenda: [
      'child-needs',
      'family-time',
      'siblings',
      'kin-options',
      'school',
      'services',
      'time-limits',
    ],
    outputs: ['goals-in-family-words', 'family-time-schedule', 'kin-tasks', 'promises'],
    dueInDays: 14,
  },
  progress: {
    agenda: ['going-well', 'what-changed', 'our-barriers', 'more-family-time', 'promises'],
    outputs: ['goal-ratings', 'new-plan', 'renewed-promises'],
    dueInDays: 90,
  },
  'permanent-home': {
    agenda: ['child-view', 'kin-options', 'what-each-goal-means', 'contact-for-good'],
    outputs: ['home-for-good', 'dissent', 'lifelong-people'],
    dueInDays: 30,
  },
  'family-asked': {
    agenda: ['what-the-family-wants', 'going-well', 'promises'],
    outputs: ['answer-to-family', 'promises'],
    dueInDays: 14,
  },
}

/**
 * Each purpose of a meeting sets what must be spoken of, what must come out, and by when it should be held.
 * Source: Montana family engagement meetings, the four purposes; the days are ours
 */
export const purposeOf = (purpose: Purpose): PurposeFrame => frames[purpose]
