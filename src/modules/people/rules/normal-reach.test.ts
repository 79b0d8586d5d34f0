import { describe, expect, test } from 'vitest'
import { normalReach } from './normal-reach.ts'

describe('a phone', () => {
  test.each([
    '406-555-0142',
    '(406) 555 0142',
    '406.555.0142',
    '1 406 555 0142',
    '+1 (406) 555-0142',
    ' 4065550142 ',
    '４０６５５５０１４２',
  ])('%s is one and the same number', (typed) => {
    expect(normalReach(typed)).toEqual({ by: 'phone', value: '+14065550142' })
  })

  test('a number from abroad needs its country', () => {
    expect(normalReach('+52 55 1234 5678')).toEqual({ by: 'phone', value: '+525512345678' })
    expect(normalReach('55 1234 56789')).toBeNull()
  })

  test.each(['555-0142', '106 555 0142', '406 155 0142', '+1 555', '406 555 0142 x3', '', '+'])(
    '“%s” is nobody’s number',
    (typed) => {
      expect(normalReach(typed)).toBeNull()
    },
  )
})

describe('a mailbox', () => {
  test('its place is in small letters, its name as it was given', () => {
    expect(normalReach(' Rosa.Bell@Mail.Example ')).toEqual({
      by: 'email',
      value: 'Rosa.Bell@mail.example',
    })
  })

  test.each([
    'rosa@',
    '@mail.example',
    'rosa@mail',
    'rosa@@mail.example',
    'ro sa@mail.example',
    'rosa@mail..example',
    '.rosa@mail.example',
    'rosa@-mail.example',
    'rosa@mail.example\r\nBcc: all@mail.example',
    'rosa@maíl.example',
    'a@b.example,c@d.example',
    `${'a'.repeat(65)}@mail.example`,
  ])('“%s” is no mailbox', (typed) => {
    expect(normalReach(typed)).toBeNull()
  })
})

test('what was made normal stays as it is', () => {
  for (const typed of ['406-555-0142', 'Rosa@MAIL.example', '+52 55 1234 5678']) {
    const once = normalReach(typed)
    expect(normalReach(once?.value ?? '')).toEqual(once)
  }
})
