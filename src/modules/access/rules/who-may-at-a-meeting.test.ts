import { expect, test } from 'vitest'
import { type Persona, whoMay } from '../testing.ts'
import type { whoMayAtAMeeting } from './who-may-at-a-meeting.ts'

/** About Rosa, her family and its meeting: everybody named may, everybody else may not. */
const table: Record<keyof typeof whoMayAtAMeeting, Persona[]> = {
  'read-meeting': ['rosa', 'maya', 'ben', 'jo', 'tia', 'dana', 'lee'],
  'send-note': ['rosa'],
  'answer-invitation': ['rosa'],
  'name-person': ['rosa', 'maya', 'ben', 'jo'],
  'invite-trusted-person': ['rosa', 'maya'],
  'answer-safety-question': ['rosa'],
  'prepare-words': ['rosa', 'lee'],
  'read-packet': ['rosa', 'maya', 'ben', 'jo', 'tia', 'dana', 'lee', 'sam'],
  'read-live': ['rosa', 'maya', 'ben', 'jo', 'tia', 'dana', 'lee'],
  'take-turn': ['rosa'],
  'ask-for-break': ['rosa'],
  'ring-bell': ['rosa', 'maya', 'ben', 'jo', 'tia'],
  'take-position': ['rosa', 'lee'],
  'release-position': ['rosa', 'lee'],
}

test.each(Object.entries(table))('at a meeting: %s', (deed, people) => {
  expect(whoMay(deed as keyof typeof whoMayAtAMeeting)).toEqual(people)
})
