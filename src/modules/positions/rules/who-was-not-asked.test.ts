import { expect, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import { whoWasNotAsked } from './who-was-not-asked.ts'

test('who has no position and no reason was not asked', () => {
  const [rosa, maya, jo] = ['rosa', 'maya', 'jo'] as PersonId[] as [PersonId, PersonId, PersonId]
  expect(whoWasNotAsked([rosa, maya, jo], [{ person: maya }])).toEqual([rosa, jo])
  expect(whoWasNotAsked([], [])).toEqual([])
})
