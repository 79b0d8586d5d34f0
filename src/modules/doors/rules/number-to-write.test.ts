import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { numberToWrite } from './number-to-write.ts'

test('a link asks for the same two digits each time', () => {
  const link = randomUUID()
  expect(numberToWrite(link)).toBe(numberToWrite(link))
})

test('the number has two digits for every link, and is not the same for all', () => {
  const numbers = Array.from({ length: 500 }, () => numberToWrite(randomUUID()))
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(10)
  expect(Math.max(...numbers)).toBeLessThanOrEqual(99)
  expect(new Set(numbers).size).toBeGreaterThan(60)
})
