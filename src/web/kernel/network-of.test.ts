import { expect, test } from 'vitest'
import { networkOf } from './network-of.ts'

const from = (socket: string | undefined, forwarded: string | null, proxies: number) =>
  networkOf({ socket, forwarded }, proxies)

test('without a proxy only the other end of the line counts, whatever the request says', () => {
  expect(from('203.0.113.7', null, 0)).toBe('203.0.113.7')
  expect(from('203.0.113.7', '198.51.100.1', 0)).toBe('203.0.113.7')
})

test('behind one proxy it is whom the proxy heard: the last in the line', () => {
  expect(from('127.0.0.1', '203.0.113.7', 1)).toBe('203.0.113.7')
  expect(from('127.0.0.1', '10.9.8.7, 1.2.3.4, 203.0.113.7', 1)).toBe('203.0.113.7')
})

test('behind two proxies it is whom the outer one heard', () => {
  expect(from('10.0.0.2', '6.6.6.6, 203.0.113.7, 10.0.0.1', 2)).toBe('203.0.113.7')
})

test('a line with fewer in it than there are proxies names nobody', () => {
  expect(from('10.0.0.2', '203.0.113.7', 2)).toBeNull()
  expect(from('10.0.0.2', null, 1)).toBeNull()
})

test('this very machine is no network', () => {
  expect(from('127.0.0.1', null, 0)).toBeNull()
  expect(from('::1', null, 0)).toBeNull()
  expect(from('::ffff:127.0.0.1', null, 0)).toBeNull()
  expect(from(undefined, '203.0.113.7', 0)).toBeNull()
})

test('one household is one network, however many addresses it has', () => {
  const home = '2001:db8:7:1'
  expect(from('2001:db8:7:1::9', null, 0)).toBe(home)
  expect(from('2001:DB8:0007:0001:aaaa:bbbb:cccc:dddd', null, 0)).toBe(home)
  expect(from('2001:db8:7:2::9', null, 0)).not.toBe(home)
  expect(from('2001:db8::9', null, 0)).toBe('2001:db8:0:0')
})

test('an address is the same with a port behind it, and in its older and newer spelling', () => {
  expect(from('127.0.0.1', '203.0.113.7:4711', 1)).toBe('203.0.113.7')
  expect(from('127.0.0.1', '[2001:db8:7:1::9]:4711', 1)).toBe('2001:db8:7:1')
  expect(from('::ffff:203.0.113.7', null, 0)).toBe('203.0.113.7')
})

test('what is no address names nobody', () => {
  expect(from('127.0.0.1', 'unknown', 1)).toBeNull()
})
