import { expect, test } from 'vitest'
import { stancesFor } from './stances-for.ts'
import { whatIsAskedNext } from './what-is-asked-next.ts'

test('each answer is followed by its own question', () => {
  expect(stancesFor('kin').map(whatIsAskedNext)).toEqual([
    'what-will-you-do',
    'what-to-watch',
    'what-would-ease',
    'what-would-work',
    null,
    null,
  ])
  expect(whatIsAskedNext('child-no')).toBe('what-would-work')
  expect(whatIsAskedNext('child-yes')).toBeNull()
})
