import { expect, test } from 'vitest'
import { initialsOf } from './initials-of.ts'

test.each([
  ['Rosa', 'R'],
  ['Rosa Bell', 'RB'],
  ['Grandma Jo', 'GJ'],
  ['Josefina Castellanos-Whitehorse', 'JW'],
  ['María de los Ángeles', 'MÁ'],
  ['o’Neil', 'O'],
  ['王小明', '王'],
  ['नीता शर्मा', 'नीश'],
  ['E\u0301va', 'E\u0301'],
  ['\ufeffDot', 'D'],
  ['"Coach" Tia', 'CT'],
  ['ʔélleaksn', 'ʔ'],
])('%s is marked %s', (name, mark) => {
  expect(initialsOf(name)).toBe(mark)
})

test('a name without letters still has a mark', () => {
  expect(initialsOf('★')).toBe('·')
  expect(initialsOf('')).toBe('·')
})
