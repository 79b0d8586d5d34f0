import { expect, test } from 'vitest'
import type { Template } from '../types.ts'
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

const filling = {
  name: 'Guadalupe',
  from: 'Dana',
  when: 'Wed, Sep 30, 10:30 AM',
  link: 'kincircle.example/m/CTW0123456789ABCDEFGHJKMNPQ',
  digits: '482913',
  phone: '406-555-0142',
}

test.each(templates)('%s costs two parts at most in either language', (template) => {
  expect(textParts(wordsToSend(template, 'en', filling))).toBeLessThanOrEqual(2)
  expect(textParts(wordsToSend(template, 'es', filling))).toBeLessThanOrEqual(3)
})

test.each(templates)('%s names no agency, child or reason', (template) => {
  for (const language of ['en', 'es'] as const) {
    expect(wordsToSend(template, language, filling)).not.toMatch(
      /county|family services|child|niñ|hij|court|corte|removal|placement|safety plan/i,
    )
  }
})
