import { expect, test } from 'vitest'
import { leftOutBecause, mayLeaveOut, noReasons } from './left-out-reasons.ts'

test.each(leftOutBecause)('%s is a reason', (because) => {
  expect(mayLeaveOut(because)).toBe(true)
})

test.each(noReasons)('%s is no reason', (because) => {
  expect(mayLeaveOut(because)).toBe(false)
})

test('jail, treatment, a test, papers and a lawyer are among what is no reason', () => {
  expect(noReasons).toEqual(
    expect.arrayContaining(['jail-or-treatment', 'positive-test', 'immigration', 'lawyer-comes']),
  )
})
