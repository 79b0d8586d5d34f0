import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../tests/support/house.ts'
import { aCircle, type CirclePeople } from '../../tests/support/world.ts'
import { newId } from '../db/new-id.ts'
import { tablesOf } from '../db/transaction.ts'
import { givePass } from '../modules/access/index.ts'
import type { MeetingId } from '../shared/ids.ts'
import type { Instant } from '../shared/time.ts'
import { dailyRound } from './daily-round.ts'

let house: TestHouse
let people: CirclePeople
const meeting = newId<MeetingId>()

beforeAll(async () => {
  house = await openHouse()
  people = await aCircle(house)
  await house.asSystem(async (system) => {
    const { tx, agency, now } = system
    const at = { agency_id: agency, meeting_id: meeting, family_id: people.family }
    const meetings = tablesOf('meetings')(tx)
    await meetings
      .insertInto('meetings.meeting')
      .values({
        agency_id: agency,
        id: meeting,
        family_id: people.family,
        purpose: 'progress',
        state: 'preparing',
        asked_by: people.dana,
        asked_at: now,
        starts_at: '2026-05-05T22:00:00.000Z' as Instant,
      })
      .execute()
    for (const [person, answer] of [
      [people.rosa, 'yes'],
      [people.al, 'no'],
      [people.maya, null],
    ] as const) {
      await meetings
        .insertInto('meetings.seat')
        .values({
          ...at,
          id: newId(),
          person_id: person,
          side: 'family',
          role: 'Family',
          state: 'invited',
          added_by: people.lee,
          added_at: now,
        })
        .execute()
      await meetings
        .insertInto('meetings.coming')
        .values({ ...at, id: newId(), person_id: person, invited_at: now, answer })
        .execute()
      const grantedBy = people.lee
      const { family } = people
      await givePass(system, { person, meeting, family, role: 'participant', grantedBy })
    }
  })
  await house.deliver()
})
afterAll(() => house.close())

test('four days before nobody is reminded', async () => {
  house.moveClock('2026-05-01T15:00:00.000Z')
  expect(await dailyRound(house.house)).toBe(0)
})

test('three days before, at nine, everyone who has not said no is reminded', async () => {
  house.moveClock('2026-05-02T15:00:00.000Z')
  expect(await dailyRound(house.house)).toBe(2)
  const arrived = await house.deliver()
  expect(arrived.map(({ to }) => to).sort()).toEqual(['+14065550101', '+14065550115'])
})

test('at another hour of that day nobody is reminded again', async () => {
  house.moveClock('2026-05-02T16:00:00.000Z')
  expect(await dailyRound(house.house)).toBe(0)
})
