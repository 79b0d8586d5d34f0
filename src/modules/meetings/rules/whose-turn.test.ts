import { expect, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import type { AtTable } from '../types.ts'
import { stages } from './stage-order.ts'
import { isRound, whoseTurn } from './whose-turn.ts'

const [rosa, maya, jo, dana] = ['rosa', 'maya', 'jo', 'dana'] as PersonId[] as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
]
const at = (person: PersonId, more: Partial<AtTable> = {}): AtTable => ({
  person,
  agency: person === dana,
  here: true,
  toBeRead: false,
  turns: 0,
  ...more,
})
const heard = [at(rosa, { turns: 1 }), at(dana, { turns: 1 })]

test('two stages hear everyone in turn', () => {
  expect(stages.filter(isRound)).toEqual(['strengths', 'worries'])
})

test('everyone has a turn before anyone has a second', () => {
  const table = [at(rosa, { turns: 1 }), at(maya), at(dana)]
  expect(whoseTurn('strengths', table)).toEqual([maya, dana])
  expect(whoseTurn('strengths', [...heard, at(jo, { turns: 1 })])).toEqual([rosa, dana, jo])
})

test('who is not there is not waited for, unless they left words to be read', () => {
  const away = { here: false }
  expect(whoseTurn('strengths', [at(rosa), at(jo, away)])).toEqual([rosa])
  expect(whoseTurn('strengths', [at(rosa), at(jo, { ...away, toBeRead: true })])).toEqual([
    rosa,
    jo,
  ])
})

test('worries begin with the agency, and only begin', () => {
  expect(whoseTurn('worries', [at(rosa), at(dana)])).toEqual([dana])
  expect(whoseTurn('worries', [at(rosa), at(dana, { turns: 1 })])).toEqual([rosa])
  expect(whoseTurn('worries', heard)).toEqual([rosa, dana])
  expect(whoseTurn('worries', [at(rosa), at(maya)])).toEqual([rosa, maya])
})
