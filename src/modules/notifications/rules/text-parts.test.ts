import { expect, test } from 'vitest'
import { textParts } from './text-parts.ts'

test('160 plain letters are one part, one more is two', () => {
  expect(textParts('a'.repeat(160))).toBe(1)
  expect(textParts('a'.repeat(161))).toBe(2)
})

test('one letter outside the plain alphabet makes every part short', () => {
  expect(textParts(`${'a'.repeat(69)}ó`)).toBe(1)
  expect(textParts(`${'a'.repeat(70)}ó`)).toBe(2)
})

test('ñ and ¿ are plain letters', () => {
  expect(textParts('¿'.repeat(80) + 'ñ'.repeat(80))).toBe(1)
})
