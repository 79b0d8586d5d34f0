import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AfterMeeting,
  afterMeeting,
  meetingEvening,
} from '../../../../tests/support/after-meeting.ts'
import { openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { understandingOf } from '../queries/understanding-of.ts'
import { markClearness } from './mark-clearness.ts'
import { sayWhatHappensNext } from './say-what-happens-next.ts'

let house: TestHouse
let world: AfterMeeting

beforeAll(async () => {
  house = await openHouse(meetingEvening)
  world = await afterMeeting(house)
})
afterAll(() => house.close())

const say = (by: PersonId, person: PersonId, ownWords: string) =>
  house.as(by, (visit) => sayWhatHappensNext(visit, { ...world, person, ownWords }))
const readBy = (person: PersonId) => house.as(person, (visit) => understandingOf(visit, world.plan))

test('each says it for themselves, or the coordinator types it for them', async () => {
  const { rosa, al, lee, omar } = world
  await say(rosa, rosa, 'I call the clinic.')
  await say(lee, al, 'I do not know.')
  await expect(say(rosa, al, 'He knows.')).rejects.toThrow(NotFound)
  await expect(say(omar, omar, 'Hello.')).rejects.toThrow(NotFound)
  const heard = await readBy(lee)
  expect(heard.map(({ person, typedBy }) => [person, typedBy])).toEqual(
    expect.arrayContaining([
      [rosa, rosa],
      [al, lee],
    ]),
  )
})

test('a person reads their own words only, and never our mark', async () => {
  const { rosa, al, lee, dana } = world
  const [first] = await readBy(rosa)
  const mark = (by: PersonId) =>
    house.as(by, (visit) => markClearness(visit, world.meeting, first?.id ?? '', 'partly'))
  for (const other of [rosa, al, dana]) await expect(mark(other)).rejects.toThrow(NotFound)
  await mark(lee)
  expect((await readBy(lee)).find(({ person }) => person === rosa)?.clearness).toBe('partly')
  const own = await readBy(rosa)
  expect(own.map(({ ownWords, clearness }) => [ownWords, clearness])).toEqual([
    ['I call the clinic.', null],
  ])
  expect(await readBy(dana)).toEqual([])
})

test('said again, the latest counts', async () => {
  const { rosa, lee } = world
  house.moveClock('2026-05-07T17:00:00.000Z')
  await say(rosa, rosa, 'I call the clinic by Saturday.')
  const latest = (await readBy(lee)).find(({ person }) => person === rosa)
  expect(latest).toMatchObject({ ownWords: 'I call the clinic by Saturday.', clearness: null })
})
