import { expect, test } from 'vitest'
import type { Capacity } from '../types.ts'
import { type RecordKind, recordKinds, sharingReach } from './sharing-reach.ts'

const family: Capacity[] = ['parent', 'youth', 'child', 'support', 'kin', 'caregiver', 'provider']
const staff: Capacity[] = ['worker', 'supervisor', 'coordinator', 'quality']
const everyone: Capacity[] = [...family, 'tribe', 'gal', 'casa', 'parent-attorney', ...staff]

const reaching = (kind: RecordKind, reach: string) =>
  everyone.filter((capacity) => sharingReach(kind, capacity) === reach)

test('every record kind has an answer for every capacity', () => {
  for (const kind of recordKinds)
    for (const capacity of everyone) expect('FSOCTPLN-').toContain(sharingReach(kind, capacity))
})

test('nobody at all sees private family time or who made a report', () => {
  expect(reaching('meeting.private-family-time', 'N')).toEqual(everyone)
  expect(reaching('reporter-identity', 'N')).toEqual(everyone)
})

test('only workers and the coordinator read safety answers whole; a person reads their own', () => {
  expect(reaching('meeting.safety-screen-answers', 'F')).toEqual(['supervisor', 'coordinator'])
  expect(sharingReach('meeting.safety-screen-answers', 'parent')).toBe('O')
  expect(sharingReach('meeting.safety-screen-answers', 'kin')).toBe('N')
})

test('a parent never sees where the caregiver lives, nor the caregiver where the parent does', () => {
  expect(sharingReach('contact.caregiver-address', 'parent')).toBe('N')
  expect(sharingReach('contact.parent-address', 'caregiver')).toBe('N')
})

test('a protected address is for its owner and, in part, for staff; nobody reads it whole', () => {
  expect(reaching('contact.protected-address', 'F')).toEqual([])
  expect(sharingReach('contact.protected-address', 'parent')).toBe('O')
  expect(sharingReach('contact.protected-address', 'coordinator')).toBe('N')
})

test('what a child says goes where the child chose', () => {
  for (const capacity of ['parent', 'caregiver', 'worker'] as const)
    expect(sharingReach('voice.child-entry', capacity)).toBe('T')
  expect(sharingReach('voice.child-entry', 'child')).toBe('O')
})

test('whoever measures quality never reads the words of one person in full', () => {
  for (const kind of recordKinds) expect(sharingReach(kind, 'quality')).not.toBe('F')
})
