import { expect, test } from 'vitest'
import { partReadIn } from './part-read-in.ts'
import { stages } from './stage-order.ts'

test('prepared words belong to their own stage', () => {
  expect(stages.map(partReadIn)).toEqual([
    undefined,
    'good',
    'worry',
    undefined,
    undefined,
    'want',
    undefined,
    undefined,
  ])
  expect(partReadIn(null)).toBeUndefined()
})
