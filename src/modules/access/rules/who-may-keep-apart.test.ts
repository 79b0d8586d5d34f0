import { expect, test } from 'vitest'
import { type Persona, whoMay } from '../testing.ts'
import type { whoMayKeepApart } from './who-may-keep-apart.ts'

/** About Rosa, her family and its meeting: everybody named may, everybody else may not. */
const table: Record<keyof typeof whoMayKeepApart, Persona[]> = {
  'read-holds': ['dana', 'lee', 'sam'],
  'set-hold': ['dana', 'lee', 'sam'],
  'ask-to-lift-hold': ['dana', 'lee', 'sam'],
  'lift-hold': ['dana', 'lee', 'sam'],
  'clear-meeting': ['lee'],
}

test.each(Object.entries(table))('keeping two people apart: %s', (deed, people) => {
  expect(whoMay(deed as keyof typeof whoMayKeepApart)).toEqual(people)
})
