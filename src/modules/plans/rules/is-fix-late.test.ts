import { expect, test } from 'vitest'
import type { Day } from '../../../shared/time.ts'
import { isFixLate } from './is-fix-late.ts'

const tuesday = '2026-05-05' as Day

test('five working days later is still in time, the weekend does not count', () => {
  expect(isFixLate(tuesday, '2026-05-12' as Day)).toBe(false)
})

test('the sixth is late', () => {
  expect(isFixLate(tuesday, '2026-05-13' as Day)).toBe(true)
})

test('asked on a Saturday, the count begins on Monday', () => {
  expect(isFixLate('2026-05-09' as Day, '2026-05-15' as Day)).toBe(false)
  expect(isFixLate('2026-05-09' as Day, '2026-05-18' as Day)).toBe(true)
})
