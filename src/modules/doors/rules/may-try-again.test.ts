import { expect, test } from 'vitest'
import { mayTryAgain } from './may-try-again.ts'

test('a person is sent five codes an hour, and not a sixth', () => {
  expect(mayTryAgain('code-sent', 5)).toBe(true)
  expect(mayTryAgain('code-sent', 6)).toBe(false)
})

test('for one person ten codes are typed in ten minutes, and not an eleventh', () => {
  expect(mayTryAgain('code-tried', 10)).toBe(true)
  expect(mayTryAgain('code-tried', 11)).toBe(false)
})

test.each(['code-asked', 'code-tried-from'] as const)(
  'an office where many sign in has fifty of %s in ten minutes',
  (what) => {
    expect(mayTryAgain(what, 50)).toBe(true)
    expect(mayTryAgain(what, 51)).toBe(false)
  },
)

test.each(['link-opened', 'link-missed'] as const)('twenty of %s an hour are enough', (what) => {
  expect(mayTryAgain(what, 20)).toBe(true)
  expect(mayTryAgain(what, 21)).toBe(false)
})
