import { expect, test } from 'vitest'
import { isId } from '../shared/ids.ts'
import { inventedId, newId, withInventedIds } from './new-id.ts'

test('two ids are never the same', () => {
  expect(newId()).not.toBe(newId())
  expect(isId(newId())).toBe(true)
})

test('invented ids follow from the name, the noun and their turn', async () => {
  const make = () => withInventedIds('rosa', async () => [newId(), newId('person'), newId()])
  const first = await make()
  expect(await make()).toEqual(first)
  expect(new Set(first).size).toBe(3)
  expect(first[1]).toBe(inventedId('rosa', 'person'))
  expect(first.every(isId)).toBe(true)
})

test('a name inside another name is its own, and afterwards ids are random again', () => {
  const inner = withInventedIds('bell', () => withInventedIds('rosa', () => newId('person')))
  expect(inner).toBe(inventedId('rosa', 'person'))
  expect(newId('person')).not.toBe(inner)
})
