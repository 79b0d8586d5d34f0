import { expect, test } from 'vitest'
import { sideOf } from './side-of.ts'

test('parents and kin sit on the family’s side, children on their own', () => {
  expect(sideOf(['parent'])).toBe('family')
  expect(sideOf(['kin'])).toBe('family')
  expect(sideOf(['child'])).toBe('child')
})

test('those who are paid to be there sit on the other side', () => {
  expect(sideOf(['worker'])).toBe('professional')
  expect(sideOf(['provider'])).toBe('professional')
  expect(sideOf(['gal'])).toBe('professional')
})

test('a teacher the youth chose is family at this table', () => {
  expect(sideOf(['provider'], true)).toBe('family')
})

test('a grandmother who is also the carer is family', () => {
  expect(sideOf(['caregiver', 'kin'])).toBe('family')
  expect(sideOf(['caregiver'])).toBe('neutral')
})

test('a friend in no capacity is there for the family', () => {
  expect(sideOf([])).toBe('family')
})
