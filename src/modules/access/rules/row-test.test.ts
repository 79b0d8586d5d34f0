import { expect, test } from 'vitest'
import { knowing, named, someone, theFamily } from '../testing.ts'
import { keptFrom, type Looker, type RowTest, rowTest } from './row-test.ts'
import { scopeOf } from './scope-of.ts'

const rosa = named('rosa')

const looker = (given: Partial<Looker> = {}): Looker => ({
  person: rosa,
  staffMember: false,
  reach: scopeOf(someone('rosa'), knowing()),
  ...given,
})

const reaching = (label: 'staff' | 'apart-location', ids: Looker['reach']['staff']): Looker => {
  const plain = looker()
  return { ...plain, reach: { ...plain.reach, [label]: ids } }
}

const holds = (test: RowTest, row: Record<string, unknown>, who = looker(), seen = [{}]) =>
  rowTest(test, who, row, () => seen)

test('a row is among what a label lists, or among all but what it leaves out', () => {
  const among = { is: 'among', label: 'staff', column: 'family_id' } as const
  expect(holds(among, { family_id: theFamily })).toBe(false)
  expect(holds(among, { family_id: theFamily }, reaching('staff', [theFamily]))).toBe(true)
  expect(holds(among, { family_id: theFamily }, reaching('staff', { allBut: [] }))).toBe(true)
  expect(holds(among, { family_id: theFamily }, reaching('staff', { allBut: [theFamily] }))).toBe(
    false,
  )
  expect(holds(among, { family_id: null }, reaching('staff', { allBut: [] }))).toBe(false)
})

test('only the whole of a label is all of it', () => {
  const all = { is: 'all-of', label: 'staff' } as const
  expect(holds(all, {}, reaching('staff', { allBut: [theFamily] }))).toBe(true)
  expect(holds(all, {}, reaching('staff', [theFamily]))).toBe(false)
})

test('one’s own row is one’s own, and staff are staff', () => {
  expect(holds({ is: 'own', column: 'person_id' }, { person_id: rosa })).toBe(true)
  expect(holds({ is: 'own', column: 'person_id' }, { person_id: named('al') })).toBe(false)
  expect(holds({ is: 'staff' }, {})).toBe(false)
  expect(holds({ is: 'staff' }, {}, looker({ staffMember: true }))).toBe(true)
})

test('what is not known is a no', () => {
  expect(holds({ is: 'set', column: 'at' }, { at: null })).toBe(false)
  expect(holds({ is: 'unset', column: 'at' }, { at: null })).toBe(true)
  expect(holds({ is: 'one-of', column: 'state', values: ['asked'] }, { state: 'asked' })).toBe(true)
  expect(holds({ is: 'one-of', column: 'state', values: ['asked'] }, { state: null })).toBe(false)
  expect(holds({ is: 'none-of', column: 'state', values: ['asked'] }, { state: 'live' })).toBe(true)
  expect(holds({ is: 'none-of', column: 'state', values: ['asked'] }, { state: null })).toBe(false)
})

test('both means every one, either means any, and of none either is a no', () => {
  const yes = { is: 'own', column: 'person_id' } as const
  const no = { is: 'staff' } as const
  const row = { person_id: rosa }
  expect(holds({ is: 'both', tests: [yes, no] }, row)).toBe(false)
  expect(holds({ is: 'both', tests: [yes, yes] }, row)).toBe(true)
  expect(holds({ is: 'either', tests: [no, yes] }, row)).toBe(true)
  expect(holds({ is: 'either', tests: [] }, row)).toBe(false)
})

test('a row beside it counts only when it is the same, seen, and as it must be', () => {
  const beside = {
    is: 'beside',
    table: 'meetings.seat',
    same: { person_id: 'person_id' },
    and: { is: 'one-of', column: 'state', values: ['left-out'] },
  } as const
  const row = { person_id: rosa }
  const seat = { person_id: rosa, state: 'left-out' }
  expect(holds(beside, row, looker(), [seat])).toBe(true)
  expect(holds(beside, row, looker(), [{ ...seat, state: 'planned' }])).toBe(false)
  expect(holds(beside, row, looker(), [{ ...seat, person_id: named('al') }])).toBe(false)
  expect(holds(beside, row, looker(), [])).toBe(false)
})

test('whoever is kept safe from the visitor is out of the row, and nobody at all is not', () => {
  const apart = { is: 'not-kept-from', scope: 'location', column: 'person_id' } as const
  const al = reaching('apart-location', [rosa])
  expect(holds(apart, { person_id: rosa }, al)).toBe(false)
  expect(holds(apart, { person_id: named('jo') }, al)).toBe(true)
  expect(holds(apart, { person_id: null }, al)).toBe(true)
  expect(keptFrom('kin')).toBe('apart-kin')
})
