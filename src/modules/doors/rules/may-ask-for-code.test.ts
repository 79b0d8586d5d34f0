import { expect, test } from 'vitest'
import { mayAskForCode } from './may-ask-for-code.ts'

test('the fifth code in an hour is sent, the sixth is not', () => {
  expect(mayAskForCode(4)).toBe(true)
  expect(mayAskForCode(5)).toBe(false)
})
