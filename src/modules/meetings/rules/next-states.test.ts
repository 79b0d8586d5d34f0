import { expect, test } from 'vitest'
import { nextStates } from './next-states.ts'

test('what was asked for is taken, refused or called off', () => {
  expect(nextStates('asked')).toEqual(['preparing', 'refused', 'called-off'])
})

test('a coordinator may give an ask back while they prepare it', () => {
  expect(nextStates('preparing')).toContain('asked')
})

test('a meeting cannot close before it was live', () => {
  expect(nextStates('preparing')).not.toContain('closed')
  expect(nextStates('ready')).not.toContain('closed')
})

test.each(['closed', 'called-off', 'refused'] as const)('nothing follows %s', (state) => {
  expect(nextStates(state)).toEqual([])
})

test('a meeting that has begun cannot be refused any more', () => {
  expect(nextStates('live')).not.toContain('refused')
})
