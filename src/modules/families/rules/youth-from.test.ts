import { expect, test } from 'vitest'
import { ageOn, type Day } from '../../../shared/time.ts'
import { youthFrom } from './youth-from.ts'

test('it is the fourteenth birthday', () => {
  expect(youthFrom('2011-03-09' as Day)).toBe('2025-03-09')
})

test('a child of the leap day is fourteen on the first of March', () => {
  expect(youthFrom('2012-02-29' as Day)).toBe('2026-03-01')
})

test('on that day they are fourteen, and the day before they are not', () => {
  for (const born of ['2011-03-09', '2012-02-29', '2010-12-31', '2011-01-01'] as Day[]) {
    const day = youthFrom(born)
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10) as Day
    expect(ageOn(born, day)).toBe(14)
    expect(ageOn(born, before)).toBe(13)
  }
})
