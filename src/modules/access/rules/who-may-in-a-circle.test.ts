import { expect, test } from 'vitest'
import { type Persona, whoMay } from '../testing.ts'
import type { whoMayInACircle } from './who-may-in-a-circle.ts'

/** About Rosa, her family and its meeting: everybody named may, everybody else may not. */
const table: Record<keyof typeof whoMayInACircle, Persona[]> = {
  'read-today': ['dana', 'lee', 'sam', 'otherWorker'],
  'read-families': ['dana', 'lee', 'sam', 'otherWorker'],
  'open-family': ['dana', 'otherWorker'],
  'read-family': ['dana', 'lee', 'sam'],
  'add-person': ['dana', 'lee', 'sam'],
  'change-person': ['dana', 'lee', 'sam'],
  'read-contact': ['rosa', 'dana', 'lee', 'sam'],
  'change-contact': ['rosa', 'dana', 'lee', 'sam'],
  'read-location': ['rosa', 'dana', 'sam'],
  'change-home': ['dana', 'sam'],
  'note-interest': ['dana', 'lee', 'sam'],
  'end-membership': ['dana', 'lee', 'sam'],
}

test.each(Object.entries(table))('a family and its circle: %s', (deed, people) => {
  expect(whoMay(deed as keyof typeof whoMayInACircle)).toEqual(people)
})
