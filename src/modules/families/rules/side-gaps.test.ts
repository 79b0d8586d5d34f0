import { expect, test } from 'vitest'
import type { Capacity, Side } from '../types.ts'
import { sideGaps } from './side-gaps.ts'

const on = (side: Side, ...capacities: Capacity[]) => ({ side, capacities })

test('with nobody there, both sides are missing', () => {
  expect(sideGaps([])).toEqual(['mother', 'father'])
})

test('a parent alone does not fill their side: their people are missing', () => {
  expect(sideGaps([on('father', 'parent'), on('mother', 'kin')])).toEqual(['father'])
})

test('kin on both sides, or of both, fill the gap', () => {
  expect(sideGaps([on('mother', 'kin'), on('father', 'kin')])).toEqual([])
  expect(sideGaps([on('both', 'kin')])).toEqual([])
})

test('somebody the child chose stands on no side', () => {
  expect(sideGaps([on('chosen', 'kin'), on('unknown', 'kin')])).toEqual(['mother', 'father'])
})

test('a worker or a provider is nobody’s side', () => {
  expect(sideGaps([on('mother', 'provider'), on('father', 'worker')])).toEqual(['mother', 'father'])
})
