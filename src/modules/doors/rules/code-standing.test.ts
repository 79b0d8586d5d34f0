import { expect, test } from 'vitest'
import type { Instant } from '../../../shared/time.ts'
import { codeStanding } from './code-standing.ts'

const at = (time: string) => `2026-05-01T${time}:00.000Z` as Instant
const sent = { sentAt: at('16:00'), tries: 0, usedAt: null }

test('a code just sent is good', () => {
  expect(codeStanding(sent, at('16:09'))).toBe('good')
})

test('a code is over after ten minutes', () => {
  expect(codeStanding(sent, at('16:10'))).toBe('over')
})

test('a code is over once it was used, a second press of the same button aside', () => {
  const used = { ...sent, usedAt: at('16:01') }
  expect(codeStanding(used, at('16:01'))).toBe('good')
  expect(codeStanding(used, at('16:02'))).toBe('over')
})

test('five wrong tries end a code', () => {
  expect(codeStanding({ ...sent, tries: 4 }, at('16:02'))).toBe('good')
  expect(codeStanding({ ...sent, tries: 5 }, at('16:02'))).toBe('over')
})

test('a code that was never sent opens nothing', () => {
  expect(codeStanding({ ...sent, sentAt: null }, at('16:02'))).toBe('over')
})
