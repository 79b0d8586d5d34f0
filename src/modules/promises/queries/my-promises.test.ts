import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AfterMeeting,
  afterMeeting,
  meetingEvening,
} from '../../../../tests/support/after-meeting.ts'
import { openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { lateAgencyPromises } from './late-agency-promises.ts'
import { myPromises } from './my-promises.ts'
import { promisePage } from './promise-page.ts'
import { promisesOfFamily } from './promises-of-family.ts'
import { promisesOfMeeting } from './promises-of-meeting.ts'

let house: TestHouse
let world: AfterMeeting
const promises = tablesOf('promises')

beforeAll(async () => {
  house = await openHouse(meetingEvening)
  world = await afterMeeting(house)
})
afterAll(() => house.close())

const seenBy = async (person: PersonId) =>
  (await house.as(person, (visit) => promisesOfFamily(visit, world.family))).map(({ id }) => id)

/** What the database itself shows a person, whatever the rules say. */
const rowsFor = (person: PersonId) =>
  house.as(person, async (visit) => {
    const found = await promises(visit.tx)
      .selectFrom('promises.promise')
      .select('id')
      .where(sql<boolean>`true`)
      .execute()
    const steps = await promises(visit.tx)
      .selectFrom('promises.step')
      .select('promise_id')
      .execute()
    return {
      promises: found.map(({ id }) => id),
      steps: new Set(steps.map(({ promise_id }) => promise_id)),
    }
  })

test('I see what I said and what was said to me', async () => {
  const { rosa, ride, clinic, school, letter } = world
  const mine = await house.as(rosa, myPromises)
  expect(mine.mine.map(({ id }) => id)).toEqual([clinic])
  expect(mine.toMe.map(({ id }) => id)).toEqual([ride, school, letter])
})

test('the worker’s promises are in the same two lists', async () => {
  const { dana, ride, clinic, letter } = world
  const hers = await house.as(dana, myPromises)
  expect(hers.mine.map(({ id }) => id)).toEqual([ride, letter])
  expect(hers.toMe.map(({ id }) => id)).toEqual([clinic])
})

test('the father sees what was promised to all, not what others promised each other', async () => {
  const { al, letter, ride, school, clinic } = world
  expect(await seenBy(al)).toEqual([letter])
  for (const other of [ride, school, clinic]) {
    await expect(house.as(al, (visit) => promisePage(visit, other))).rejects.toThrow(NotFound)
  }
})

test('kin see their own; the family’s workers see all; strangers nothing', async () => {
  const { jo, school, dana, sam, lee, pat, omar, ride, clinic, letter, tia } = world
  expect(await seenBy(jo)).toEqual([school])
  for (const staff of [dana, sam, lee]) {
    expect(new Set(await seenBy(staff))).toEqual(new Set([ride, clinic, school, letter]))
  }
  for (const nobody of [pat, omar, tia]) {
    expect(await seenBy(nobody)).toEqual([])
    expect(await house.as(nobody, (visit) => promisesOfMeeting(visit, world.meeting))).toEqual([])
    await expect(house.as(nobody, (visit) => promisePage(visit, school))).rejects.toThrow(NotFound)
  }
})

test('the database agrees: no row between others, no step of them', async () => {
  const { al, omar, tia, pat, letter } = world
  expect(await rowsFor(al)).toEqual({ promises: [letter], steps: new Set([letter]) })
  for (const nobody of [omar, tia, pat]) {
    expect(await rowsFor(nobody)).toEqual({ promises: [], steps: new Set() })
  }
})

test('late promises of the agency wait for the supervisor, and nobody else’s do', async () => {
  const { sam, dana, rosa, ride } = world
  house.moveClock('2026-05-11T17:00:00.000Z')
  const late = await house.as(sam, lateAgencyPromises)
  expect(late.map(({ id, standing }) => [id, standing])).toEqual([[ride, 'late']])
  for (const other of [dana, rosa]) {
    await expect(house.as(other, lateAgencyPromises)).rejects.toThrow(NotFound)
  }
  house.moveClock(meetingEvening)
})
