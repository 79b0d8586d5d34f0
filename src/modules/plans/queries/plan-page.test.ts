import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AfterMeeting,
  afterMeeting,
  meetingEvening,
} from '../../../../tests/support/after-meeting.ts'
import { openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { followPage } from './follow-page.ts'
import { planPage } from './plan-page.ts'
import { plansOf } from './plans-of.ts'

let house: TestHouse
let world: AfterMeeting
const plans = tablesOf('plans')

beforeAll(async () => {
  house = await openHouse(meetingEvening)
  world = await afterMeeting(house)
})
afterAll(() => house.close())

const readBy = (person: PersonId) =>
  house.as(person, (visit) => planPage(visit, { plan: world.plan }))
const kinds = (page: Awaited<ReturnType<typeof readBy>>) => page.lines.map(({ kind }) => kind)

/** What the database itself shows a person, whatever the rules say. */
const rowsFor = (person: PersonId) =>
  house.as(person, async (visit) => {
    const lines = await plans(visit.tx).selectFrom('plans.line').select(['words']).execute()
    const replies = await plans(visit.tx).selectFrom('plans.reply').select('id').execute()
    return { lines: lines.map(({ words }) => words), replies: replies.length }
  })

test('parents, youth and those who work with the family read the whole plan', async () => {
  const { rosa, al, maya, dana, lee, sam } = world
  for (const person of [rosa, al, maya, dana, lee, sam]) {
    const page = await readBy(person)
    expect(page.whole).toBe(true)
    expect(page.lines).toHaveLength(10)
  }
})

test('an objection its owner kept private is not in the plan, one that was released is', async () => {
  const { maya, rosa } = world
  const page = await readBy(rosa)
  const dissent = page.lines.filter(({ kind }) => kind === 'dissent')
  expect(dissent.map(({ person, words }) => [person, words])).toEqual([
    [maya, 'I want to stay at my school.'],
  ])
  expect(JSON.stringify(page)).not.toContain('Private words of Al.')
})

test('kin and a child read what is about or for them, whom to call and when we meet next', async () => {
  const { jo, ben } = world
  const grandma = await readBy(jo)
  expect(grandma.whole).toBe(false)
  expect(kinds(grandma)).toEqual(['promise', 'if-it-goes-wrong', 'if-it-goes-wrong', 'next-date'])
  expect(kinds(await readBy(ben))).toEqual(['if-it-goes-wrong', 'if-it-goes-wrong', 'next-date'])
})

test('a guest sees no plan after the meeting, a stranger never, a made-up id is the same', async () => {
  const { tia, omar, pat, rosa } = world
  for (const nobody of [tia, omar, pat]) {
    await expect(readBy(nobody)).rejects.toThrow(NotFound)
    expect(await house.as(nobody, plansOf)).toEqual([])
    expect(await rowsFor(nobody)).toEqual({ lines: [], replies: 0 })
  }
  const nowhere = '7d1f0d2e-6c1b-4a53-9b1c-0a4f5d9d1fff' as MeetingId
  await expect(house.as(rosa, (visit) => planPage(visit, { meeting: nowhere }))).rejects.toThrow(
    NotFound,
  )
})

test('a guest who signs in only for this meeting finds nothing either', async () => {
  const { tia, meeting, plan } = world
  await expect(
    house.as(tia, (visit) => planPage(visit, { plan }), { mode: 'guest', onlyMeeting: meeting }),
  ).rejects.toThrow(NotFound)
})

test('the database agrees: kin have no row of what others decided or said', async () => {
  const { jo, ben } = world
  expect((await rowsFor(jo)).lines).toHaveLength(4)
  expect((await rowsFor(ben)).lines).toHaveLength(3)
  expect((await rowsFor(jo)).lines).not.toContain('A grown-up is home at night.')
})

test('what each person said of the plan is for the coordinator and the supervisor', async () => {
  const { lee, dana, sam, rosa, jo, pat, meeting } = world
  for (const staff of [lee, sam]) {
    expect((await house.as(staff, (visit) => followPage(visit, meeting))).plan).toBe(world.plan)
  }
  for (const other of [dana, rosa, jo, pat]) {
    await expect(house.as(other, (visit) => followPage(visit, meeting))).rejects.toThrow(NotFound)
  }
})
