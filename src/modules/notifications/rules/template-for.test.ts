import { expect, test } from 'vitest'
import { templateFor } from './template-for.ts'

test('an invited person is told with the invitation', () => {
  expect(templateFor('invitations-sent')).toBe('invitation')
})

test('news that concerns nobody’s phone stays in the house', () => {
  expect(templateFor('person-joined')).toBeNull()
})
