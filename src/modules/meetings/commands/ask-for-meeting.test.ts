import { afterAll, beforeEach, expect, test } from 'vitest'
import { anAsk, askedMeeting, takenMeeting } from '../../../../tests/support/a-meeting.ts'
import { openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { aCircle } from '../../../../tests/support/world.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { joinCircle } from '../../access/index.ts'
import { askForMeeting, giveBack, meetingBoard, meetingWork, takeMeeting } from '../index.ts'

const houses: TestHouse[] = []
let house: TestHouse

beforeEach(async () => {
  house = await openHouse()
  houses.push(house)
})
afterAll(() => Promise.all(houses.map((one) => one.close())))

const refusal = (work: Promise<unknown>) => expect(work).rejects.toThrow(NotFound)

test('the family’s worker asks; another worker, a parent and a stranger cannot', async () => {
  const circle = await aCircle(house)
  for (const who of [circle.pat, circle.rosa, circle.omar, circle.lee]) {
    await refusal(house.as(who, (visit) => askForMeeting(visit, anAsk(circle))))
  }
  const asked = await house.as(circle.dana, (visit) => askForMeeting(visit, anAsk(circle)))
  expect(asked.ok).toBe(true)
})

test('an ask without a bottom line is refused and nothing is kept', async () => {
  const circle = await aCircle(house)
  const asked = await house.as(circle.dana, (visit) =>
    askForMeeting(visit, { ...anAsk(circle), bottomLines: [' '] }),
  )
  expect(asked).toEqual({ ok: false, problems: ['no-bottom-line'] })
  const board = await house.as(circle.dana, (visit) => meetingBoard(visit))
  expect(board.asks).toEqual([])
})

test('until somebody takes it, a coordinator sees purpose, day and asker of an ask, and no family', async () => {
  const { lee, dana, pat, meeting } = await askedMeeting(house)
  const { asks, mayTake } = await house.as(lee, (visit) => meetingBoard(visit))
  expect(mayTake).toBe(true)
  expect(asks).toMatchObject([
    { id: meeting, purpose: 'after-placement', familyCalled: null, askedByName: 'Dana Roe' },
  ])
  await refusal(house.as(lee, (visit) => meetingWork(visit, meeting)))
  const hers = await house.as(dana, (visit) => meetingBoard(visit))
  expect(hers.asks).toMatchObject([{ familyCalled: 'Bell family' }])
  expect((await house.as(pat, (visit) => meetingBoard(visit))).asks).toEqual([])
})

test('a coordinator takes an ask; a worker cannot, and nobody takes it twice', async () => {
  const { lee, dana, meeting } = await askedMeeting(house)
  await refusal(house.as(dana, (visit) => takeMeeting(visit, meeting)))
  expect((await house.as(lee, (visit) => takeMeeting(visit, meeting))).ok).toBe(true)
  expect(await house.as(lee, (visit) => takeMeeting(visit, meeting))).toEqual({
    ok: false,
    problems: ['already-taken'],
  })
})

test('a coordinator who works with the family does not lead its meeting', async () => {
  const { lee, family, meeting } = await askedMeeting(house)
  const from = '2026-04-01' as Parameters<typeof joinCircle>[1]['from']
  await house.asSystem((system) => joinCircle(system, { person: lee, family, as: 'worker', from }))
  expect(await house.as(lee, (visit) => takeMeeting(visit, meeting))).toEqual({
    ok: false,
    problems: ['own-family'],
  })
})

test('given back, the meeting waits on the board again and its papers are closed to who had it', async () => {
  const { lee, meeting } = await takenMeeting(house)
  await house.as(lee, (visit) => meetingWork(visit, meeting))
  expect((await house.as(lee, (visit) => giveBack(visit, meeting))).ok).toBe(true)
  await refusal(house.as(lee, (visit) => meetingWork(visit, meeting)))
  const { asks } = await house.as(lee, (visit) => meetingBoard(visit))
  expect(asks.map((one) => one.id)).toEqual([meeting])
})
