import { expect, test } from 'vitest'
import type { Instant } from '../../../shared/time.ts'
import { linkStanding } from './link-standing.ts'

const at = (day: string) => `2026-05-${day}T16:00:00.000Z` as Instant
const link = { endsAt: at('07'), endedAt: null, tries: 0 }

test('a link is good until its day is over', () => {
  expect(linkStanding(link, at('06'))).toBe('good')
  expect(linkStanding(link, at('07'))).toBe('over')
})

test('a link that was taken back is over', () => {
  expect(linkStanding({ ...link, endedAt: at('02') }, at('03'))).toBe('over')
})

test('five wrong codes behind a link end it', () => {
  expect(linkStanding({ ...link, tries: 5 }, at('03'))).toBe('over')
})
