import { expect, test } from 'vitest'
import type { Day } from '../../../shared/time.ts'
import { dayAfterMoving } from './day-after-moving.ts'

const due = '2026-05-08' as Day
const later = '2026-05-15' as Day

test('moved before its day or on it, a promise has the new day', () => {
  expect(dayAfterMoving({ dueOn: due }, later, '2026-05-06' as Day)).toBe(later)
  expect(dayAfterMoving({ dueOn: due }, later, due)).toBe(later)
})

test('moved afterwards, it stays late', () => {
  expect(dayAfterMoving({ dueOn: due }, later, '2026-05-09' as Day)).toBe(due)
})
