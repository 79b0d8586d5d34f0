import { expect, test } from 'vitest'
import { readiness, wordParts } from './readiness.ts'

test('nobody has to begin: three tasks, none started', () => {
  expect(readiness([])).toEqual({
    tasks: [
      { part: 'good', standing: 'not-started' },
      { part: 'worry', standing: 'not-started' },
      { part: 'want', standing: 'not-started' },
    ],
    done: 0,
  })
})

test('a task with words is done, in whatever order they came', () => {
  const { tasks, done } = readiness(['want'])
  expect(tasks.find(({ part }) => part === 'want')?.standing).toBe('done')
  expect(done).toBe(1)
})

test('words said twice for one task are one task done', () => {
  expect(readiness(['good', 'good']).done).toBe(1)
})

test('what goes well is asked before what worries', () => {
  expect(wordParts).toEqual(['good', 'worry', 'want'])
})
