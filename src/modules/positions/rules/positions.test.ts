import { expect, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import { isOpenDissent } from './is-open-dissent.ts'
import { mayBeSaidOutLoud } from './may-be-said-out-loud.ts'
import { sentenceFor } from './sentence-for.ts'
import { stancesFor } from './stances-for.ts'
import { whatIsAskedNext } from './what-is-asked-next.ts'
import { whoWasNotAsked } from './who-was-not-asked.ts'

test('a child has four answers, a youth has the grown ones', () => {
  expect(stancesFor('child')).toEqual(['child-yes', 'child-kind-of', 'child-no', 'child-dont-know'])
  expect(stancesFor('youth')).toEqual(stancesFor('parent'))
  expect(stancesFor('youth')).toHaveLength(6)
})

test('each answer is followed by its own question', () => {
  expect(stancesFor('kin').map(whatIsAskedNext)).toEqual([
    'what-will-you-do',
    'what-to-watch',
    'what-would-ease',
    'what-would-work',
    null,
    null,
  ])
  expect(whatIsAskedNext('child-no')).toBe('what-would-work')
  expect(whatIsAskedNext('child-yes')).toBeNull()
})

test('only a no is dissent: a grown one and a child’s', () => {
  const all = [...stancesFor('parent'), ...stancesFor('child'), 'not-asked'] as const
  expect(all.filter((stance) => isOpenDissent({ stance }))).toEqual(['disagree', 'child-no'])
})

test('everything may be said out loud but "come back to me"', () => {
  expect(stancesFor('parent').filter((stance) => !mayBeSaidOutLoud(stance))).toEqual(['later'])
})

test('each person gets a sentence, and who said nothing gets one too', () => {
  expect(sentenceFor({ stance: 'disagree' })).toBe('does-not-agree')
  expect(sentenceFor({ stance: 'child-kind-of' })).toBe('says-kind-of')
  expect(sentenceFor(undefined)).toBe('has-not-said-yet')
})

test('who has no position and no reason was not asked', () => {
  const [rosa, maya, jo] = ['rosa', 'maya', 'jo'] as PersonId[] as [PersonId, PersonId, PersonId]
  expect(whoWasNotAsked([rosa, maya, jo], [{ person: maya }])).toEqual([rosa, jo])
  expect(whoWasNotAsked([], [])).toEqual([])
})
