import { expect, test } from 'vitest'
import { aroundTheTable } from './around-the-table.ts'

test('children first, then family, then those who help, each by name', () => {
  const seats = [
    { goesBy: 'Dana', side: 'professional' },
    { goesBy: 'Rosa', side: 'family' },
    { goesBy: 'Lee', side: 'neutral' },
    { goesBy: 'Ben', side: 'child' },
    { goesBy: 'Al', side: 'family' },
  ] as const
  expect(aroundTheTable(seats).map(({ goesBy }) => goesBy)).toEqual([
    'Ben',
    'Al',
    'Rosa',
    'Lee',
    'Dana',
  ])
})
