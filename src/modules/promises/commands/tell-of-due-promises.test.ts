import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AfterMeeting,
  afterMeeting,
  meetingEvening,
} from '../../../../tests/support/after-meeting.ts'
import { openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { sayDone } from './say-done.ts'
import { tellOfDuePromises } from './tell-of-due-promises.ts'

let house: TestHouse
let world: AfterMeeting

beforeAll(async () => {
  house = await openHouse(meetingEvening)
  world = await afterMeeting(house)
})
afterAll(() => house.close())

const round = () => house.asSystem(tellOfDuePromises)

test('before the day nobody is asked', async () => {
  expect(await round()).toBe(0)
})

test('on the day both sides are asked once', async () => {
  house.moveClock('2026-05-09T15:00:00.000Z')
  expect(await round()).toBe(2)
  expect(await round()).toBe(0)
})

test('the day after, only the one who waits for the agency hears that we are late, once', async () => {
  house.moveClock('2026-05-10T15:00:00.000Z')
  expect(await round()).toBe(1)
  expect(await round()).toBe(0)
})

test('late to the whole family, each parent and youth hears it', async () => {
  await house.as(world.rosa, (visit) => sayDone(visit, world.clinic))
  await house.as(world.jo, (visit) => sayDone(visit, world.school))
  house.moveClock('2026-05-16T15:00:00.000Z')
  // Dana is asked; Rosa, Al and Maya hear that we are late, Ben and Grandma Jo do not.
  expect(await round()).toBe(4)
})
