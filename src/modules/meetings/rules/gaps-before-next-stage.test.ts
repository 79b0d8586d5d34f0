import { expect, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import type { Instant } from '../../../shared/time.ts'
import type { AtTable, Stage } from '../types.ts'
import { gapsBeforeNextStage, type StageFacts } from './gaps-before-next-stage.ts'

type Moment = StageFacts['meeting']
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
const meeting = (stage: Stage, more: Partial<Moment> = {}): Moment => ({
  state: 'live',
  stage,
  familyTime: null,
  familyTimeBegan: null,
  familyTimeEnded: null,
  ...more,
})
const now = '2026-05-06T22:00:00.000Z' as Instant

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
  const gaps = (more: Partial<Moment>) =>
    gapsBeforeNextStage({ ...facts, meeting: meeting(stage, more) })
  expect(gaps({})).toEqual([{ kind: 'family-time-not-offered' }])
  expect(gaps({ familyTime: 'declined' })).toEqual([])
  expect(gaps({ familyTime: 'taken' })).toEqual([{ kind: 'family-is-alone' }])
  expect(gaps({ familyTime: 'taken', familyTimeEnded: now })).toEqual([])
})
