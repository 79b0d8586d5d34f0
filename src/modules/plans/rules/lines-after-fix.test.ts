import { expect, test } from 'vitest'
import type { LineKind, PlanLine } from '../types.ts'
import { linesAfterFix } from './lines-after-fix.ts'

const line = (id: string, kind: LineKind, words: string): PlanLine => ({
  id,
  kind,
  words,
  person: null,
  forPerson: null,
  about: null,
  dueOn: null,
  help: '',
  met: null,
})
const lines = [
  line('a', 'decision', 'Jo drives on Monday.'),
  line('b', 'dissent', 'I want to walk.'),
  line('c', 'promise', 'call the clinic'),
]
const words = (change: Record<string, string>, added = '') =>
  linesAfterFix(lines, { words: change, added }).map((one) => one.words)

test('new words replace the old, the rest stays', () => {
  expect(words({ a: 'Jo drives on Tuesday.' })).toEqual([
    'Jo drives on Tuesday.',
    'I want to walk.',
    'call the clinic',
  ])
})

test('a line left empty is taken out', () => {
  expect(words({ c: ' ' })).toEqual(['Jo drives on Monday.', 'I want to walk.'])
})

test('nobody rewrites an objection', () => {
  expect(words({ b: 'I agree.' })).toContain('I want to walk.')
  expect(words({ b: '' })).toContain('I want to walk.')
})

test('a new line joins what was decided', () => {
  expect(words({}, 'Ben calls on Sunday.')).toEqual([
    'Jo drives on Monday.',
    'I want to walk.',
    'Ben calls on Sunday.',
    'call the clinic',
  ])
})
