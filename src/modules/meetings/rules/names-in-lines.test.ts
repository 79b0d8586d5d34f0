import { expect, test } from 'vitest'
import { namesInLines } from './names-in-lines.ts'

test('one person a line, without the empty ones', () => {
  expect(namesInLines('Grandma Jo\n\n  Coach Tia \n')).toEqual(['Grandma Jo', 'Coach Tia'])
})

test('a name written twice is one person', () => {
  expect(namesInLines('Jo\nJo')).toEqual(['Jo'])
})

test('nothing written is nobody', () => {
  expect(namesInLines(' \n ')).toEqual([])
})
