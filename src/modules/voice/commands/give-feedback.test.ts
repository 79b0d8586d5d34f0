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
import { feedbackOf } from '../queries/feedback-of.ts'
import { hasGivenFeedback } from '../queries/has-given-feedback.ts'
import type { Feedback } from '../types.ts'
import { giveFeedback } from './give-feedback.ts'

let house: TestHouse
let world: AfterMeeting
const voice = tablesOf('voice')

beforeAll(async () => {
  house = await openHouse(meetingEvening)
  world = await afterMeeting(house)
})
afterAll(() => house.close())

const feedback = (change = ''): Feedback => ({
  answers: { listened: 'yes', say: 'mostly', safe: 'no', clear: null },
  change,
})
const give = (person: PersonId, change = '') =>
  house.as(person, (visit) => giveFeedback(visit, world, feedback(change)))
const readBy = (person: PersonId) => house.as(person, (visit) => feedbackOf(visit, world.meeting))

test('only those who were there are heard', async () => {
  for (const nobody of [world.omar, world.tia, world.pat]) {
    await expect(give(nobody)).rejects.toThrow(NotFound)
  }
})

test('a person answers once', async () => {
  expect((await give(world.rosa, 'Start with food.')).ok).toBe(true)
  expect(await give(world.rosa)).toMatchObject({ problems: ['given-before'] })
  expect(await house.as(world.rosa, (visit) => hasGivenFeedback(visit, world.meeting))).toBe(true)
  expect(await house.as(world.al, (visit) => hasGivenFeedback(visit, world.meeting))).toBe(false)
})

test('the answers have no name and no time, and lie in no order', async () => {
  const { columns, ids } = await house.asSystem(async (system) => {
    const found = await sql<{ name: string; type: string }>`
      select column_name as name, data_type as type from information_schema.columns
      where table_schema = 'voice' and table_name = 'feedback'`.execute(voice(system.tx))
    const rows = await voice(system.tx).selectFrom('voice.feedback').select('id').execute()
    return { columns: found.rows, ids: rows.map(({ id }) => id) }
  })
  expect(columns.map(({ name }) => name).sort()).toEqual([
    'agency_id',
    'answer',
    'id',
    'meeting_id',
    'question',
    'words',
  ])
  expect(columns.some(({ type }) => /time|date/.test(type))).toBe(false)
  expect(ids).toEqual([...ids].sort())
})

test('the people of the meeting, its worker and its coordinator have no row to read', async () => {
  for (const person of [world.rosa, world.al, world.dana, world.lee]) {
    const rows = await house.as(person, (visit) =>
      voice(visit.tx).selectFrom('voice.feedback').select('id').execute(),
    )
    expect(rows).toEqual([])
    await expect(readBy(person)).rejects.toThrow(NotFound)
  }
})

test('the supervisor reads nothing before five have answered, then counts and words', async () => {
  const { sam, al, maya, jo, dana } = world
  expect(await readBy(sam)).toEqual({ shown: false, missing: 4 })
  for (const person of [al, maya, jo]) await give(person)
  expect(await readBy(sam)).toEqual({ shown: false, missing: 1 })
  await give(dana)
  const read = await readBy(sam)
  expect(read).toMatchObject({ shown: true, changes: ['Start with food.'] })
  expect(read.shown && read.counts).toEqual(
    expect.arrayContaining([
      { question: 'listened', answer: 'yes', count: 5 },
      { question: 'safe', answer: 'no', count: 5 },
    ]),
  )
  expect(read.shown && read.counts.some(({ question }) => question === 'clear')).toBe(false)
})
