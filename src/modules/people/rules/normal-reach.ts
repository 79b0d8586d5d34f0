import type { Reach } from '../types.ts'

const northAmerican = /^1?([2-9]\d{2}[2-9]\d{6})$/
const abroad = /^[1-9]\d{7,14}$/
const mailbox = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/i
const domain = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

/**
 * One phone or mailbox is always written the same way, so that a person is found however it was typed.
 * Source: docs/decisions/0020
 */
export function normalReach(typed: string): Reach | null {
  // Full-width digits and letters are the same keys on other keyboards.
  const text = typed.normalize('NFKC').trim()
  return text.includes('@') ? email(text) : phone(text)
}

function phone(text: string): Reach | null {
  if (!/^\+?[\d\s().-]+$/.test(text)) return null
  const digits = text.replaceAll(/\D/g, '')
  const local = northAmerican.exec(digits)?.[1]
  if (local && (!text.startsWith('+') || digits.startsWith('1')))
    return { by: 'phone', value: `+1${local}` }
  const isAbroad = text.startsWith('+') && !digits.startsWith('1') && abroad.test(digits)
  return isAbroad ? { by: 'phone', value: `+${digits}` } : null
}

/** Plain letters only: two mailboxes that look alike on a screen must never be one to us. */
function email(text: string): Reach | null {
  const at = text.lastIndexOf('@')
  const [name, place] = [text.slice(0, at), text.slice(at + 1).toLowerCase()]
  const isMail = mailbox.test(name) && domain.test(place) && place.length <= 255
  return isMail && !/^\.|\.\.|\.$/.test(name) ? { by: 'email', value: `${name}@${place}` } : null
}
