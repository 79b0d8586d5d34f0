import { expect, test } from 'vitest'
import { mayLead } from './may-lead.ts'

test('a coordinator of no relation may lead', () => {
  expect(mayLead([])).toBe(true)
  expect(mayLead(['coordinator'])).toBe(true)
})

test('the family’s worker and their supervisor may not', () => {
  expect(mayLead(['worker'])).toBe(false)
  expect(mayLead(['coordinator', 'supervisor'])).toBe(false)
})
