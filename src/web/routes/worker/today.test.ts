import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAsk } from '../../../../tests/support/a-meeting.ts'
import {
  type AfterMeeting,
  afterMeeting,
  meetingEvening,
} from '../../../../tests/support/after-meeting.ts'
import { type Browser, openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { must } from '../../../../tests/support/world.ts'
import { askForMeeting } from '../../../modules/meetings/index.ts'

let house: TestHouse
let world: AfterMeeting
let dana: Browser
let lee: Browser

beforeAll(async () => {
  house = await openHouse(meetingEvening)
  world = await afterMeeting(house)
  const { otherFamily, omar, pat } = world
  const ask = { ...anAsk(world), family: otherFamily, people: [omar] }
  await house.as(pat, async (visit) => must(await askForMeeting(visit, ask)))
  house.moveClock('2026-05-11T16:00:00.000Z')
  dana = await house.signIn(world.dana, { mode: 'staff' })
  lee = await house.signIn(world.lee, { mode: 'staff' })
})
afterAll(() => house.close())

test('nobody signed in and nobody of a family has a working day here', async () => {
  expect((await house.stranger().get('/w')).status).toBe(401)
  expect((await (await house.signIn(world.rosa)).get('/w')).status).toBe(404)
})

test('what a worker owes stands there with the late one first, in eight questions at most', async () => {
  house.trips()
  const shown = await dana.get('/w')
  expect(Math.max(...house.trips())).toBeLessThanOrEqual(8)
  expect(shown.html).toContain('Monday, May 11')
  const [ride, letter] = [world.ride, world.letter].map((id) =>
    shown.html.indexOf(`href="/w/promises/${id}"`),
  )
  expect(ride).toBeGreaterThan(0)
  expect(letter).toBeGreaterThan(ride ?? 0)
  expect(shown.html).toContain('I will set up your ride.')
  expect(shown.html).toContain('Late')
  expect(shown.html).not.toContain(`href="/w/promises/${world.clinic}"`)
})

test('a worker sees their own families and no ask of another’s', async () => {
  const shown = await dana.get('/w')
  expect(shown.html).toContain(`href="/w/families/${world.family}"`)
  expect(shown.html).not.toContain(`href="/w/families/${world.otherFamily}"`)
  expect(shown.html).not.toContain('waiting for a coordinator')
})

test('a coordinator sees that a family waits, and not which one', async () => {
  const shown = await lee.get('/w')
  expect(shown.html).toContain('Asked for, waiting for a coordinator')
  expect(shown.html).toContain('A family')
  expect(shown.html).not.toContain('Hale')
  expect(shown.html).toContain('You owe nobody a promise right now.')
})
