import { expect, test } from 'vitest'
import type { DecisionId, PersonId, PromiseId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'
import { linesOfPlan } from './lines-of-plan.ts'

const school = 'school' as DecisionId
const rides = 'rides' as DecisionId
const maya = 'maya' as PersonId
const dana = 'dana' as PersonId

const outcome = {
  decisions: [
    { id: school, words: 'Jo takes the kids to school.' },
    { id: rides, words: 'Dana sets up rides.' },
  ],
  bottomLines: [{ line: 'A grown-up is home at night.', met: null, notYetBecause: '' }],
  nextOn: '2026-06-01' as Day,
  ifItGoesWrong: ['Call Jo.', 'Call Lee.'],
}
const promise = {
  person: dana,
  forPerson: maya,
  about: 'ride' as PromiseId,
  willDo: 'set up a ride',
  dueOn: '2026-05-09' as Day,
  help: '',
}
const no = { person: maya, about: school, words: 'I want to stay at my school.' }

test('an objection stands right after what it objects to, in the exact words', () => {
  const lines = linesOfPlan(outcome, { promises: [promise], dissent: [no] })
  expect(lines.map(({ kind }) => kind)).toEqual([
    'decision',
    'dissent',
    'decision',
    'promise',
    'if-it-goes-wrong',
    'if-it-goes-wrong',
    'bottom-line',
    'next-date',
  ])
  expect(lines[1]).toMatchObject({ words: 'I want to stay at my school.', person: maya })
})

test('a promise keeps who, for whom, what and by when', () => {
  const lines = linesOfPlan(outcome, { promises: [promise], dissent: [] })
  expect(lines.find(({ kind }) => kind === 'promise')).toEqual({
    kind: 'promise',
    words: 'set up a ride',
    person: dana,
    forPerson: maya,
    about: 'ride',
    dueOn: '2026-05-09',
    help: '',
    met: null,
  })
})

test('a bottom line says that the plan meets it, or what would; silence leaves it as it is', () => {
  const bottomLines = [
    { line: 'A grown-up is home at night.', met: 'met', notYetBecause: 'An old reason' },
    { line: 'Ben gets to school.', met: 'not-yet', notYetBecause: 'A ride on Fridays.' },
    { line: 'The stairs are safe.', met: null, notYetBecause: '' },
  ] as const
  const lines = linesOfPlan({ ...outcome, bottomLines }, { promises: [], dissent: [] })
  expect(
    lines.filter(({ kind }) => kind === 'bottom-line').map(({ met, help }) => [met, help]),
  ).toEqual([
    ['met', ''],
    ['not-yet', 'A ride on Fridays.'],
    [null, ''],
  ])
})

test('without a next date there is no line for it', () => {
  const lines = linesOfPlan({ ...outcome, nextOn: null }, { promises: [], dissent: [] })
  expect(lines.some(({ kind }) => kind === 'next-date')).toBe(false)
})
