import { expect, test } from 'vitest'
import type { Day } from '../../../shared/time.ts'
import { type Asked, gapsInAsk, gapsInLines } from './gaps-in-ask.ts'

const today = '2026-05-01' as Day
const whole: Asked = {
  dueOn: '2026-05-15' as Day,
  dueBecause: 'Two weeks after Ben moved',
  bottomLines: ['A sober grown-up is with Ben every night.'],
}
const gaps = (change: Partial<Asked>) => gapsInAsk({ ...whole, ...change }, today)

test('an ask with a day, its reason and one plain line is whole', () => {
  expect(gaps({})).toEqual([])
})

test('today is not too late, yesterday is', () => {
  expect(gaps({ dueOn: today })).toEqual([])
  expect(gaps({ dueOn: '2026-04-30' as Day })).toEqual(['day-has-passed'])
})

test('a day needs what sets it', () => {
  expect(gaps({ dueBecause: '  ' })).toEqual(['nothing-sets-the-day'])
})

test('no bottom line, or only blanks, cannot be sent', () => {
  expect(gaps({ bottomLines: [] })).toEqual(['no-bottom-line'])
  expect(gaps({ bottomLines: ['', ' '] })).toEqual(['no-bottom-line'])
})

test('four lines are enough; a fifth is a list of demands', () => {
  const line = 'Ben is safe at night.'
  expect(gaps({ bottomLines: [line, line, line, line] })).toEqual([])
  expect(gaps({ bottomLines: [line, line, line, line, line] })).toEqual(['too-many-bottom-lines'])
})

test('a line of twenty words can be read aloud, one of twenty-one is too long', () => {
  const line = (count: number) => Array.from({ length: count }, () => 'safe').join(' ')
  expect(gaps({ bottomLines: [line(20)] })).toEqual([])
  expect(gaps({ bottomLines: [line(21)] })).toEqual(['bottom-line-too-long'])
})

test.each([
  'Mom is non-compliant.',
  'The alleged father stays away.',
  'Dad refused a test.',
  'Mom engages in services.',
])('words that blame or hide are named: %s', (line) => {
  expect(gaps({ bottomLines: [line] })).toEqual(['bottom-line-blames'])
})

test('bottom lines written later are held to the same', () => {
  expect(gapsInLines(['A grown-up is home at night.', ''])).toEqual([])
  expect(gapsInLines(['', ' '])).toEqual(['no-bottom-line'])
  expect(gapsInLines(['Mom is non-compliant.', 'Dad is unfit.'])).toEqual(['bottom-line-blames'])
})

test('every gap is told at once', () => {
  expect(gaps({ dueOn: null, dueBecause: '', bottomLines: [] })).toEqual([
    'no-day',
    'nothing-sets-the-day',
    'no-bottom-line',
  ])
})
