import { expect, test } from 'vitest'
import type { Day } from '../../../shared/time.ts'
import { reminderDays } from './reminder-days.ts'

test('on the first of May people hear of the meetings on the eighth, the fourth and the second', () => {
  expect(reminderDays('2026-05-01' as Day)).toEqual(['2026-05-08', '2026-05-04', '2026-05-02'])
})
