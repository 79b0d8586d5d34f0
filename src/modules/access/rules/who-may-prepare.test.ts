import { expect, test } from 'vitest'
import { type Persona, whoMay } from '../testing.ts'
import type { whoMayPrepare } from './who-may-prepare.ts'

/** About Rosa, her family and its meeting: everybody named may, everybody else may not. */
const table: Record<keyof typeof whoMayPrepare, Persona[]> = {
  'ask-for-meeting': ['dana', 'lee', 'sam'],
  'ask-for-meeting-as-family': ['rosa', 'maya', 'jo'],
  'read-meetings': ['rosa'],
  'read-board': ['dana', 'lee', 'sam', 'otherWorker'],
  'take-meeting': ['lee'],
  'give-back-meeting': ['lee'],
  'refuse-meeting': ['lee', 'sam'],
  'set-meeting': ['lee', 'sam'],
  'set-bottom-lines': ['dana', 'lee'],
  'call-off-meeting': ['dana', 'lee', 'sam'],
  'read-meeting-work': ['dana', 'lee', 'sam'],
  'seat-person': ['dana', 'lee', 'sam'],
  'leave-person-out': ['lee'],
  'answer-wish': ['lee'],
  'send-invitations': ['lee', 'sam'],
  'log-call': ['lee'],
  'read-safety-answers': ['lee'],
  'arrange-safety': ['lee'],
  'make-packet': ['dana', 'lee', 'sam'],
  'run-meeting': ['lee'],
  'close-meeting': ['lee'],
}

test.each(Object.entries(table))('preparing a meeting: %s', (deed, people) => {
  expect(whoMay(deed as keyof typeof whoMayPrepare)).toEqual(people)
})
