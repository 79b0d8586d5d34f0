import { expect, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import { whoIsThanked } from './who-is-thanked.ts'

const [rosa, al, jo] = ['rosa', 'al', 'jo'] as PersonId[] as [PersonId, PersonId, PersonId]
const seat = (person: PersonId, here: boolean | null) => ({
  person,
  here,
  state: 'invited' as const,
})

test('who came is thanked, who did not is not', () => {
  expect(whoIsThanked([seat(rosa, true), seat(al, false), seat(jo, null)], [])).toEqual([rosa])
})

test('so is who sent words, but not for words kept to oneself', () => {
  const seats = [seat(al, false), seat(jo, null)]
  expect(whoIsThanked(seats, [{ person: al, audience: 'coordinator' }])).toEqual([al])
  expect(whoIsThanked(seats, [{ person: jo, audience: 'only-me' }])).toEqual([])
})

test('nobody is thanked who was left out in the end', () => {
  const out = { ...seat(al, true), state: 'left-out' as const }
  expect(whoIsThanked([out], [{ person: al, audience: 'meeting' }])).toEqual([])
})
