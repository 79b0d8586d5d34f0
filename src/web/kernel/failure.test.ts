import { expect, test } from 'vitest'
import { NotFound } from '../../shared/not-found.ts'
import { failureOf, toldOf } from './failure.ts'

const fromDatabase = (code: string, message = 'duplicate key: Rosa Bell') =>
  Object.assign(new Error(message), { code })

test.each([
  ['a row somebody may not write', '42501', 'hidden'],
  ['a link to a row somebody may not see', '23503', 'hidden'],
  ['a row that is there already', '23505', 'unfit'],
  ['a value outside of its check', '23514', 'unfit'],
  ['a value that must be there', '23502', 'unfit'],
  ['a letter that can not be kept', '22021', 'unfit'],
  ['text that is no id', '22P02', 'unfit'],
  ['a number that is too large', '22003', 'unfit'],
  ['a full disk', '53100', 'busy'],
  ['no memory', '53200', 'busy'],
  ['too many connections', '53300', 'busy'],
  ['a statement that took too long', '57014', 'busy'],
  ['a database that is being stopped', '57P01', 'busy'],
  ['a row held by somebody else', '55P03', 'busy'],
  ['two who wait for each other', '40P01', 'busy'],
  ['a line that was cut', 'ECONNRESET', 'busy'],
  ['a fault of our own', '42703', 'broken'],
] as const)('%s (%s) is told as %s', (_what, code, failure) => {
  expect(failureOf(fromDatabase(code))).toBe(failure)
})

test('what is not there is hidden, and anything else is broken', () => {
  expect(failureOf(new NotFound())).toBe('hidden')
  expect(failureOf(new Error('oops'))).toBe('broken')
  expect(failureOf('oops')).toBe('broken')
})

test('what is told of a failure holds no code, no value and no word of it', () => {
  const said = 'Key (value)=(+14065550101) exists\n    at Rosa Bell, 12 Elm Street'
  for (const code of ['23505', '57014', '42703']) {
    const told = JSON.stringify(toldOf(fromDatabase(code, said)))
    expect(told).not.toMatch(/4065550101|Rosa|Elm|exists/)
    expect(told).not.toContain(code)
    expect(told).toContain('failure.test.ts')
  }
})

test('a failure that names a value in its stack only is cut at its own words', () => {
  expect(toldOf('Rosa Bell')).toEqual({ failure: 'broken' })
})
