import { expect, test } from 'vitest'
import { contactValue } from './contact-value.ts'

test('a text and a call go to a phone', () => {
  expect(contactValue('text', '406-555-0142')).toBe('+14065550142')
  expect(contactValue('call', '406-555-0142')).toBe('+14065550142')
  expect(contactValue('text', 'jo@mail.example')).toBeNull()
})

test('a mail goes to a mailbox', () => {
  expect(contactValue('email', 'jo@MAIL.example')).toBe('jo@mail.example')
  expect(contactValue('email', '406-555-0142')).toBeNull()
})

test('a letter goes where they say, word for word', () => {
  expect(contactValue('mail', '12 Elm St\nRonan')).toBe('12 Elm St\nRonan')
  expect(contactValue('mail', '  ')).toBeNull()
})
