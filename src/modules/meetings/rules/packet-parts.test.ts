import { expect, test } from 'vitest'
import { packetParts } from './packet-parts.ts'

const parent = packetParts({ mayReadFindings: true })
const kin = packetParts({ mayReadFindings: false })

test('what goes well comes before any worry', () => {
  for (const parts of [parent, kin]) {
    expect(parts.indexOf('going-well')).toBeLessThan(parts.indexOf('family-worries'))
  }
  expect(parent.indexOf('going-well')).toBeLessThan(parent.indexOf('agency-worries'))
})

test('the agency says its worries first', () => {
  expect(parent.indexOf('agency-worries')).toBeLessThan(parent.indexOf('family-worries'))
})

test('bottom lines are told in writing to everyone at the meeting', () => {
  expect([parent.includes('bottom-lines'), kin.includes('bottom-lines')]).toEqual([true, true])
})

test('whoever may not read what the agency found reads all but that', () => {
  expect(parent.filter((part) => !kin.includes(part))).toEqual(['agency-worries'])
})
