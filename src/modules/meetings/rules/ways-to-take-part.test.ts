import { expect, test } from 'vitest'
import { wayAfter, waysToTakePart } from './ways-to-take-part.ts'

test('a child may come for a part of it; a grown-up is not asked that', () => {
  expect(waysToTakePart(true)).toContain('part')
  expect(waysToTakePart(false)).not.toContain('part')
})

test('whoever stays away can still be heard', () => {
  for (const child of [true, false]) {
    expect(waysToTakePart(child)).toEqual(expect.arrayContaining(['letter', 'speaker', 'phone']))
  }
})

test('calling in is a way; a yes brings back to the room', () => {
  expect(wayAfter('call', 'room')).toBe('phone')
  expect(wayAfter('yes', 'phone')).toBe('room')
})

test('a no or another time does not choose the way', () => {
  expect(wayAfter('no', 'letter')).toBe('letter')
  expect(wayAfter('other-time', 'part')).toBe('part')
})

test('a yes keeps the part a child chose', () => {
  expect(wayAfter('yes', 'part')).toBe('part')
})

test('what was arranged for safety stays, whatever is answered', () => {
  expect(wayAfter('yes', 'apart')).toBe('apart')
  expect(wayAfter('call', 'apart')).toBe('apart')
})
