import { expect, test } from 'vitest'
import { firstAudience } from './first-audience.ts'

test('a worry begins with the coordinator alone', () => {
  expect(firstAudience('worry')).toBe('coordinator')
})

test('good things and wishes begin at the table', () => {
  expect([firstAudience('good'), firstAudience('want')]).toEqual(['meeting', 'meeting'])
})
