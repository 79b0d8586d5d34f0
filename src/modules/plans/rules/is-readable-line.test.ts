import { expect, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import { isReadableLine } from './is-readable-line.ts'

const jo = 'jo' as PersonId
const rosa = 'rosa' as PersonId
const al = 'al' as PersonId
const promise = { kind: 'promise', person: jo, forPerson: rosa } as const
const decision = { kind: 'decision', person: null, forPerson: null } as const
const next = { kind: 'next-date', person: null, forPerson: null } as const

test('kin read their own promises and what is for them', () => {
  expect(isReadableLine(promise, { person: jo, whole: false })).toBe(true)
  expect(isReadableLine(promise, { person: rosa, whole: false })).toBe(true)
  expect(isReadableLine(promise, { person: al, whole: false })).toBe(false)
})

test('and when we meet next, and whom to call', () => {
  expect(isReadableLine(next, { person: al, whole: false })).toBe(true)
  expect(isReadableLine({ ...next, kind: 'if-it-goes-wrong' }, { person: al, whole: false })).toBe(
    true,
  )
})

test('what was decided and who objected is for those who read the whole plan', () => {
  expect(isReadableLine(decision, { person: jo, whole: false })).toBe(false)
  expect(isReadableLine({ ...promise, kind: 'dissent' }, { person: al, whole: false })).toBe(false)
  expect(isReadableLine(decision, { person: al, whole: true })).toBe(true)
})
