import { expect, test } from 'vitest'
import { type Persona, whoMay } from '../testing.ts'
import type { whoMayAfter } from './who-may-after.ts'

/** About Rosa, her family and its meeting: everybody named may, everybody else may not. */
const table: Record<keyof typeof whoMayAfter, Persona[]> = {
  'make-plan': ['dana', 'lee'],
  'read-plan': ['rosa', 'maya', 'ben', 'jo', 'dana', 'lee', 'sam'],
  'reply-to-plan': ['rosa', 'lee'],
  'read-follow-up': ['lee', 'sam'],
  'answer-fix': ['lee', 'sam'],
  'say-what-happens-next': ['rosa', 'lee'],
  'mark-clearness': ['lee'],
  'read-promises': ['rosa'],
  'read-promise': ['rosa', 'dana', 'lee', 'sam'],
  'make-promise': ['dana', 'lee', 'sam'],
  'read-back-promise': ['rosa', 'lee'],
  'carry-promise': ['rosa'],
  'confirm-promise': ['rosa'],
  'give-feedback': ['rosa'],
  'read-feedback': ['sam'],
  'read-waiting-on-us': ['sam'],
  'send-message': ['dana', 'lee', 'sam'],
}

test.each(Object.entries(table))('plans, promises and answers: %s', (deed, people) => {
  expect(whoMay(deed as keyof typeof whoMayAfter)).toEqual(people)
})
