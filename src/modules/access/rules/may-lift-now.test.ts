import { expect, test } from 'vitest'
import { named } from '../testing.ts'
import { mayLiftNow } from './may-lift-now.ts'

test('one asks and another lifts', () => {
  expect(mayLiftNow(named('dana'), named('sam'))).toBe(true)
})

test('nobody lifts what they asked to lift, nor what nobody asked about', () => {
  expect(mayLiftNow(named('dana'), named('dana'))).toBe(false)
  expect(mayLiftNow(null, named('sam'))).toBe(false)
})
