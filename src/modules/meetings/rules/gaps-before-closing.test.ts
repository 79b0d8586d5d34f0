import { expect, test } from 'vitest'
import type { DecisionId, PersonId, PromiseId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'
import { type ClosingFacts, gapsBeforeClosing } from './gaps-before-closing.ts'

const [rosa, maya, dana] = ['rosa', 'maya', 'dana'] as PersonId[] as [PersonId, PersonId, PersonId]
const [school, rides] = ['school', 'rides'] as DecisionId[] as [DecisionId, DecisionId]
const call = 'call' as PromiseId
const whole: ClosingFacts = {
  people: [rosa, maya],
  decisions: [{ id: school, state: 'taken', asked: [rosa, maya] }],
  promises: [{ id: call, by: dana, dueOn: '2026-05-09' as Day, readBack: true }],
}

test('a meeting in which all was said closes', () => {
  expect(gapsBeforeClosing(whole)).toEqual([])
})

test('all that is still open is told at once', () => {
  expect(
    gapsBeforeClosing({
      people: [rosa, maya],
      decisions: [
        { id: school, state: 'taken', asked: [rosa] },
        { id: rides, state: 'open', asked: [] },
      ],
      promises: [{ id: call, by: null, dueOn: null, readBack: false }],
    }),
  ).toEqual([
    { kind: 'not-asked', decision: school, person: maya },
    { kind: 'idea-open', decision: rides },
    { kind: 'nobody-will', promise: call },
    { kind: 'no-day', promise: call },
    { kind: 'not-read-back', promise: call },
  ])
})

test('nobody is asked about an idea that was dropped', () => {
  const decisions = [{ id: rides, state: 'dropped', asked: [] }] as const
  expect(gapsBeforeClosing({ ...whole, decisions })).toEqual([])
})
