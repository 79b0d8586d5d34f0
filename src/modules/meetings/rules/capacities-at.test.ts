import { expect, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'
import { capacitiesAt } from './capacities-at.ts'

const maya = 'maya' as PersonId
const today = '2026-05-01' as Day
const child = { person: maya, as: 'child', youth: true, until: null } as const

test('a child of fourteen is a youth', () => {
  expect(capacitiesAt([child], maya, today)).toEqual(['youth'])
  expect(capacitiesAt([{ ...child, youth: false }], maya, today)).toEqual(['child'])
})

test('what ended today or before does not count', () => {
  expect(capacitiesAt([{ ...child, until: today }], maya, today)).toEqual([])
  expect(capacitiesAt([{ ...child, until: '2026-05-02' as Day }], maya, today)).toEqual(['youth'])
})

test('others’ capacities are not mine', () => {
  expect(capacitiesAt([child], 'ben' as PersonId, today)).toEqual([])
})
