import { expect, test } from 'vitest'
import { isColleague } from './is-colleague.ts'

test('a worker and a supervisor are the agency’s own people', () => {
  expect(isColleague({ capacities: ['worker'] })).toBe(true)
  expect(isColleague({ capacities: ['supervisor'] })).toBe(true)
})

test('a provider is not, nor is anybody of the family', () => {
  expect(isColleague({ capacities: ['provider'] })).toBe(false)
  expect(isColleague({ capacities: ['parent', 'kin'] })).toBe(false)
  expect(isColleague({ capacities: [] })).toBe(false)
})
