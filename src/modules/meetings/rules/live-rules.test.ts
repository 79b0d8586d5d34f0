import { expect, test } from 'vitest'
import type { DecisionId, PersonId, PromiseId } from '../../../shared/ids.ts'
import type { Day, Instant } from '../../../shared/time.ts'
import type { AtTable, Stage } from '../types.ts'
import { type ClosingFacts, gapsBeforeClosing } from './gaps-before-closing.ts'
import { gapsBeforeNextStage, type StageFacts } from './gaps-before-next-stage.ts'
import { isFamilyAlone, isListening } from './is-listening.ts'
import { partReadIn } from './part-read-in.ts'
import { mayMoveTo, stageAfter, stages } from './stage-order.ts'
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
const meeting = (stage: Stage, more: Partial<StageFacts['meeting']> = {}) => ({
  state: 'live' as const,
  stage,
  familyTime: null,
  familyTimeBegan: null,
  familyTimeEnded: null,
  ...more,
})
const heard = [at(rosa, { turns: 1 }), at(dana, { turns: 1 })]
const now = '2026-05-06T22:00:00.000Z' as Instant

test('a meeting goes one step forward or any number back', () => {
  expect(mayMoveTo('open', 'strengths')).toBe(true)
  expect(mayMoveTo('strengths', 'knowledge')).toBe(false)
  expect(mayMoveTo('ideas', 'strengths')).toBe(true)
  expect(mayMoveTo('ideas', 'ideas')).toBe(false)
  expect(stageAfter('open')).toBe('strengths')
  expect(stageAfter('close')).toBeUndefined()
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

test('worries do not begin before everyone was heard and three good things stand', () => {
  const facts = { meeting: meeting('strengths'), to: 'worries' as const }
  expect(gapsBeforeNextStage({ ...facts, table: heard, strengths: 3 })).toEqual([])
  expect(gapsBeforeNextStage({ ...facts, table: heard, strengths: 1 })).toEqual([
    { kind: 'few-strengths', missing: 2 },
  ])
  expect(gapsBeforeNextStage({ ...facts, table: [...heard, at(maya)], strengths: 4 })).toEqual([
    { kind: 'not-heard', person: maya },
  ])
})

test('words left by somebody who is not there are read before the round ends', () => {
  const away = at(jo, { here: false, toBeRead: true })
  const facts = { meeting: meeting('worries'), to: 'knowledge' as const, strengths: 3 }
  expect(gapsBeforeNextStage({ ...facts, table: [...heard, away] })).toEqual([
    { kind: 'not-read', person: jo },
  ])
  expect(gapsBeforeNextStage({ ...facts, table: [...heard, { ...away, turns: 1 }] })).toEqual([])
})

test('going back asks for nothing', () => {
  const facts = { meeting: meeting('worries'), to: 'strengths' as const }
  expect(gapsBeforeNextStage({ ...facts, table: [at(rosa)], strengths: 0 })).toEqual([])
})

test('the family is offered its own time before ideas', () => {
  const facts = { to: 'ideas' as const, table: [], strengths: 3 }
  const stage = 'family-time'
  const gaps = (more: Partial<StageFacts['meeting']>) =>
    gapsBeforeNextStage({ ...facts, meeting: meeting(stage, more) })
  expect(gaps({})).toEqual([{ kind: 'family-time-not-offered' }])
  expect(gaps({ familyTime: 'declined' })).toEqual([])
  expect(gaps({ familyTime: 'taken' })).toEqual([{ kind: 'family-is-alone' }])
  expect(gaps({ familyTime: 'taken', familyTimeEnded: now })).toEqual([])
})

test('nothing is written while the family is on its own, or when the meeting is not live', () => {
  const taken = meeting('family-time', { familyTime: 'taken', familyTimeBegan: now })
  expect(isFamilyAlone(taken)).toBe(true)
  expect(isListening(taken)).toBe(false)
  expect(isListening({ ...taken, familyTimeEnded: now })).toBe(true)
  expect(isListening(meeting('strengths'))).toBe(true)
  expect(isListening({ ...meeting('strengths'), state: 'closed' })).toBe(false)
})

test('prepared words belong to their own stage', () => {
  expect(stages.map(partReadIn)).toEqual([
    undefined,
    'good',
    'worry',
    undefined,
    undefined,
    'want',
    undefined,
    undefined,
  ])
  expect(partReadIn(null)).toBeUndefined()
})

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
