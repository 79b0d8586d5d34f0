import { expect, test } from 'vitest'
import { isStillTrue } from './is-still-true.ts'

test('nobody is reminded of a meeting that was called off', () => {
  expect(isStillTrue('reminder', 'ready')).toBe(true)
  expect(isStillTrue('reminder', 'called-off')).toBe(false)
  expect(isStillTrue('invitation', 'refused')).toBe(false)
})

test('that it was called off is told all the same, and so is what has nothing to do with it', () => {
  expect(isStillTrue('called-off', 'called-off')).toBe(true)
  expect(isStillTrue('code', undefined)).toBe(true)
  expect(isStillTrue('promise-late', undefined)).toBe(true)
})
