import { expect, test } from 'vitest'
import type { Filling, Template } from '../types.ts'
import { textParts } from './text-parts.ts'
import { wordsToSend } from './words-to-send.ts'

const templates: readonly Template[] = [
  'code',
  'invitation',
  'time-changed',
  'called-off',
  'packet-ready',
  'plan-ready',
  'thanks',
  'reminder',
  'promise-due',
  'promise-late',
]

const link = 'https://kincircle.example/m/CTW0123456789ABCDEFGHJKMNPQRS'
const shared = { from: 'Dana', digits: '482913', phone: '406-555-0142' }
const english: Filling = { ...shared, name: 'Guadalupe', when: 'Wed, Sep 30, 10:30 AM', link }
const spanish: Filling = {
  ...shared,
  name: 'Guadalupe',
  when: 'mié 30 de sept, 10:30 am',
  link: `${link}?l=es`,
}

test.each(templates)('%s is one part in English and at most two in Spanish', (template) => {
  expect(textParts(wordsToSend(template, 'en', english))).toBe(1)
  expect(textParts(wordsToSend(template, 'es', spanish))).toBeLessThanOrEqual(2)
})

const accents: Filling = { ...spanish, name: 'María', when: 'sáb 26 de sept, 10:30 am' }

test.each(templates)(
  '%s costs a third part at most when a name or day has an accent',
  (template) => {
    expect(textParts(wordsToSend(template, 'es', accents))).toBeLessThanOrEqual(3)
  },
)

test('most Spanish texts are plain letters when the names and days are', () => {
  const plain = templates.filter((one) => textParts(wordsToSend(one, 'es', spanish)) === 1)
  expect(plain).toEqual(['invitation', 'packet-ready', 'thanks', 'reminder', 'promise-due'])
})

test.each(templates)('%s names no agency, child or reason', (template) => {
  for (const [language, filling] of [
    ['en', english],
    ['es', spanish],
  ] as const) {
    expect(wordsToSend(template, language, filling)).not.toMatch(
      /county|family services|child|niñ|hij|court|corte|removal|placement|safety plan/i,
    )
  }
})
