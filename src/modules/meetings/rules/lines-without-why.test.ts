import { expect, test } from 'vitest'
import { linesWithoutWhy } from './lines-without-why.ts'

const line = (id: string, met: 'met' | 'not-yet' | null, notYetBecause = '') => ({
  id,
  met,
  notYetBecause,
})

test('not yet needs words', () => {
  expect(linesWithoutWhy([line('home', 'not-yet'), line('school', 'not-yet', ' ')])).toEqual([
    'home',
    'school',
  ])
  expect(linesWithoutWhy([line('home', 'not-yet', 'A ride on Fridays.')])).toEqual([])
})

test('met, or nothing said, needs none', () => {
  expect(linesWithoutWhy([line('home', 'met'), line('school', null)])).toEqual([])
})
