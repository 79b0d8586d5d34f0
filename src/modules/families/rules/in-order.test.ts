import { expect, test } from 'vitest'
import type { Capacity } from '../types.ts'
import { inOrder } from './in-order.ts'

const one = (goesBy: string, ...capacities: Capacity[]) => ({ goesBy, capacities })

test('children stand first, then parents, kin and those who help', () => {
  const told = inOrder([
    one('Dana', 'worker'),
    one('Jo', 'kin'),
    one('Rosa', 'parent'),
    one('Maya', 'youth'),
    one('Ben', 'child'),
  ])
  expect(told.map(({ goesBy }) => goesBy)).toEqual(['Ben', 'Maya', 'Rosa', 'Jo', 'Dana'])
})

test('somebody in two capacities stands where they are nearest', () => {
  const told = inOrder([one('Tia', 'support'), one('Jo', 'caregiver', 'kin')])
  expect(told.map(({ goesBy }) => goesBy)).toEqual(['Jo', 'Tia'])
})

test('the list it was given stays as it was', () => {
  const given = [one('Jo', 'kin'), one('Ben', 'child')]
  inOrder(given)
  expect(given[0]?.goesBy).toBe('Jo')
})
