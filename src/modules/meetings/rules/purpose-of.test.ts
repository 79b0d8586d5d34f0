import { expect, test } from 'vitest'
import type { Purpose } from '../types.ts'
import { purposeOf } from './purpose-of.ts'

const all: readonly Purpose[] = [
  'prevent-removal',
  'after-placement',
  'progress',
  'permanent-home',
  'family-asked',
]

test('a meeting that may keep children home is held by the next day', () => {
  expect(purposeOf('prevent-removal').dueInDays).toBe(1)
})

test('a meeting after the children moved is held within fourteen days, about their needs first', () => {
  const { agenda, dueInDays } = purposeOf('after-placement')
  expect(dueInDays).toBe(14)
  expect(agenda[0]).toBe('child-needs')
})

test('how it is going begins with what goes well', () => {
  expect(purposeOf('progress').agenda[0]).toBe('going-well')
})

test('a home for good keeps the noes of those who do not agree', () => {
  expect(purposeOf('permanent-home').outputs).toContain('dissent')
})

test.each(all)('%s has something to speak of and something to come out', (purpose) => {
  const { agenda, outputs } = purposeOf(purpose)
  expect(agenda.length).toBeGreaterThan(2)
  expect(outputs.length).toBeGreaterThan(1)
})
