import { expect, test } from 'vitest'
import type { SessionMode } from '../types.ts'
import { sessionLife } from './session-life.ts'

const modes: SessionMode[] = ['staff', 'own-phone', 'shared', 'guest']

test('a phone that others use is signed out after ten quiet minutes and two hours in all', () => {
  expect(sessionLife('shared')).toEqual({ idleMinutes: 10, wholeMinutes: 120 })
})

test('no sign-in lasts longer on a phone that others use', () => {
  const shared = sessionLife('shared')
  for (const mode of modes) {
    expect(sessionLife(mode).idleMinutes).toBeGreaterThanOrEqual(shared.idleMinutes)
    expect(sessionLife(mode).wholeMinutes).toBeGreaterThanOrEqual(shared.wholeMinutes)
  }
})

test('nobody stays signed in for more than a working day', () => {
  for (const mode of modes) {
    expect(sessionLife(mode).wholeMinutes).toBeLessThanOrEqual(12 * 60)
    expect(sessionLife(mode).idleMinutes).toBeLessThanOrEqual(30)
  }
})
