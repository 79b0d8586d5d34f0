import { expect, test } from 'vitest'
import { mayBeShown } from './may-be-shown.ts'

test('four are too few, and we say how many are missing', () => {
  expect(mayBeShown(0)).toEqual({ may: false, missing: 5 })
  expect(mayBeShown(4)).toEqual({ may: false, missing: 1 })
})

test('five are enough', () => {
  expect(mayBeShown(5)).toEqual({ may: true, missing: 0 })
  expect(mayBeShown(9)).toEqual({ may: true, missing: 0 })
})
