import { expect, test } from 'vitest'
import { sharingReach } from '../../access/index.ts'
import { whatAGuestSees } from './what-a-guest-sees.ts'

test('as the matrix stands, a guest sees when and where, who comes and how the day goes', () => {
  expect(whatAGuestSees((kind) => sharingReach(kind, 'support')).sees).toEqual([
    'timeAndPlace',
    'whoComes',
    'howTheDayGoes',
  ])
})

test('and not what is decided, the plan, safety answers, health or court', () => {
  expect(whatAGuestSees((kind) => sharingReach(kind, 'support')).not).toEqual([
    'decisions',
    'plan',
    'safetyAnswers',
    'healthAndCourt',
  ])
})

test('what the matrix opens only with consent or in part is not promised', () => {
  expect(whatAGuestSees(() => 'C').sees).toEqual([])
  expect(whatAGuestSees(() => 'S').sees).toEqual([])
})

test('when the matrix changes, so does what is said before the grant', () => {
  expect(whatAGuestSees(() => 'F').not).toEqual([])
})
