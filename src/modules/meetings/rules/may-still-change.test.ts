import { expect, test } from 'vitest'
import { mayStillChange } from './may-still-change.ts'

test('until it begins, a person may change their mind', () => {
  expect(['asked', 'preparing', 'ready'].map((state) => mayStillChange(state as 'asked'))).toEqual([
    true,
    true,
    true,
  ])
})

test('once it began, was called off or refused, what was said stands', () => {
  const over = ['live', 'closing', 'closed', 'called-off', 'refused'] as const
  expect(over.some(mayStillChange)).toBe(false)
})
