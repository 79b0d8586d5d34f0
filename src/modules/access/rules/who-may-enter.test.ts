import { expect, test } from 'vitest'
import { type Persona, whoMay } from '../testing.ts'
import type { whoMayEnter } from './who-may-enter.ts'

/** About Rosa, her family and its meeting: everybody named may, everybody else may not. */
const table: Record<keyof typeof whoMayEnter, Persona[]> = {
  'open-public-page': [
    'rosa',
    'maya',
    'ben',
    'jo',
    'tia',
    'dana',
    'lee',
    'sam',
    'otherWorker',
    'otherParent',
  ],
  'answer-by-link': [
    'rosa',
    'maya',
    'ben',
    'jo',
    'tia',
    'dana',
    'lee',
    'sam',
    'otherWorker',
    'otherParent',
  ],
  'ask-for-code': [
    'rosa',
    'maya',
    'ben',
    'jo',
    'tia',
    'dana',
    'lee',
    'sam',
    'otherWorker',
    'otherParent',
  ],
  'enter-with-code': [
    'rosa',
    'maya',
    'ben',
    'jo',
    'tia',
    'dana',
    'lee',
    'sam',
    'otherWorker',
    'otherParent',
  ],
  leave: ['rosa', 'maya', 'ben', 'jo', 'tia', 'dana', 'lee', 'sam', 'otherWorker', 'otherParent'],
  'try-the-demonstration': [
    'rosa',
    'maya',
    'ben',
    'jo',
    'tia',
    'dana',
    'lee',
    'sam',
    'otherWorker',
    'otherParent',
  ],
  'read-home': ['rosa'],
  'read-own-settings': ['rosa'],
  'change-own-settings': ['rosa'],
  'sign-out-everywhere': ['rosa'],
}

test.each(Object.entries(table))('coming in: %s', (deed, people) => {
  expect(whoMay(deed as keyof typeof whoMayEnter)).toEqual(people)
})
