import { expect, test } from 'vitest'
import { mayMoveTo, stageAfter } from './stage-order.ts'

test('a meeting goes one step forward or any number back', () => {
  expect(mayMoveTo('open', 'strengths')).toBe(true)
  expect(mayMoveTo('strengths', 'knowledge')).toBe(false)
  expect(mayMoveTo('ideas', 'strengths')).toBe(true)
  expect(mayMoveTo('ideas', 'ideas')).toBe(false)
  expect(stageAfter('open')).toBe('strengths')
  expect(stageAfter('close')).toBeUndefined()
})
