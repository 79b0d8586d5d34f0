import { expect, test } from 'vitest'
import type { Day } from '../../../shared/time.ts'
import { gapsInJoining } from './gaps-in-joining.ts'

const today = '2026-05-01' as Day
const day = (text: string) => text as Day

test('a child with a birthday may be added, a newborn too', () => {
  expect(gapsInJoining('child', day('2019-02-03'), today)).toEqual([])
  expect(gapsInJoining('child', today, today)).toEqual([])
})

test('a child without a birthday may not', () => {
  expect(gapsInJoining('child', null, today)).toEqual(['birthday-missing'])
})

test('nobody is born tomorrow', () => {
  expect(gapsInJoining('child', day('2026-05-02'), today)).toEqual(['birthday-ahead'])
  expect(gapsInJoining('kin', day('2026-05-02'), today)).toEqual(['birthday-ahead'])
})

test('a young person in care is a child until the last day of being twenty-one', () => {
  expect(gapsInJoining('child', day('2004-05-02'), today)).toEqual([])
  expect(gapsInJoining('child', day('2004-05-01'), today)).toEqual(['child-too-old'])
})

test('a grown-up needs no birthday', () => {
  expect(gapsInJoining('kin', null, today)).toEqual([])
})
