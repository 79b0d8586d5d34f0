import { expect, test } from 'vitest'
import type { Day } from '../../../shared/time.ts'
import { capacitiesToday } from './capacities-today.ts'

const today = '2026-05-01' as Day
const day = (text: string) => text as Day
const belongs = { from: day('2026-01-01'), until: null, youth: false }

test('a child is a child, and a youth from fourteen on', () => {
  expect(capacitiesToday([{ ...belongs, as: 'child' }], today)).toEqual(['child'])
  expect(capacitiesToday([{ ...belongs, as: 'child', youth: true }], today)).toEqual(['youth'])
})

test('nobody belongs before their first day or from the day they left', () => {
  expect(capacitiesToday([{ ...belongs, as: 'kin', from: day('2026-05-02') }], today)).toEqual([])
  expect(capacitiesToday([{ ...belongs, as: 'kin', until: today }], today)).toEqual([])
  expect(capacitiesToday([{ ...belongs, as: 'kin', from: today }], today)).toEqual(['kin'])
})

test('a grandmother who is also the carer belongs as both', () => {
  expect(
    capacitiesToday(
      [
        { ...belongs, as: 'kin' },
        { ...belongs, as: 'caregiver' },
      ],
      today,
    ),
  ).toEqual(['kin', 'caregiver'])
})
