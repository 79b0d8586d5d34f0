import { expect, test } from 'vitest'
import type { AgencyId } from '../../shared/ids.ts'
import { noTokenCookie, readCookie, readToken, tokenCookie } from './cookies.ts'

const agency = '7d1f0d2e-6c1b-4a53-9b1c-0a4f5d9d1001' as AgencyId
const token = 'A'.repeat(43)
const secure = 'https://kincircle.example'
const plain = 'http://localhost:8080'

test('over https the cookie is bound to this host and never leaves it unsealed', () => {
  expect(tokenCookie(secure, agency, token)).toBe(
    `__Host-kincircle=${agency}.${token}; Path=/; HttpOnly; SameSite=Lax; Secure`,
  )
  expect(noTokenCookie(secure)).toBe(
    '__Host-kincircle=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure',
  )
})

test('on plain http it has no prefix that browsers would refuse', () => {
  expect(tokenCookie(plain, agency, token)).toBe(
    `kincircle=${agency}.${token}; Path=/; HttpOnly; SameSite=Lax`,
  )
})

test('over https a cookie without the prefix is not read: a neighbour could have planted it', () => {
  const planted = `kincircle=${agency}.${token}`
  expect(readToken(planted, plain)).toEqual({ agency, token })
  expect(readToken(planted, secure)).toBeNull()
  expect(readToken(`__Host-${planted}`, secure)).toEqual({ agency, token })
})

test.each([
  ['nothing', undefined],
  ['no agency', `kincircle=.${token}`],
  ['another shape', `kincircle=${agency}.short`],
  ['letters that no token has', `kincircle=${agency}.${'%'.repeat(43)}`],
])('%s is nobody’s token', (_what, header) => {
  expect(readToken(header, plain)).toBeNull()
})

test('one cookie among several is found by its whole name', () => {
  const header = 'mytext=3; text=2; other=1'
  expect(readCookie(header, 'text')).toBe('2')
  expect(readCookie(header, 'xt')).toBe('')
})
