import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { tablesOf } from '../../src/db/transaction.ts'
import { openAccount } from '../../src/modules/doors/index.ts'
import { openHouse, type TestHouse } from '../support/house.ts'
import { type Listening, listenToDatabase } from '../support/said-to-database.ts'
import { aCircle } from '../support/world.ts'

/** Two houses that differ in one thing: whether Al may sign in. */
let known: TestHouse
let unknown: TestHouse
let listening: Listening

beforeAll(async () => {
  known = await openHouse()
  unknown = await openHouse()
  await aCircle(unknown)
  const { al } = await aCircle(known)
  await known.asSystem((system) => openAccount(system, al, 'family'))
  listening = listenToDatabase()
})
afterAll(async () => {
  listening.stop()
  await Promise.all([known.close(), unknown.close()])
})
beforeEach(async () => {
  await known.deliver()
  await unknown.deliver()
})

const masked = (text: string) => text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'mark')

/** One way from a number to wrong codes, as it looks from outside and as it is asked of the database. */
async function wayOf(house: TestHouse, reach: string, sendsAtOnce: boolean) {
  const phone = house.stranger()
  const seen: string[] = []
  const look = (shown: Awaited<ReturnType<typeof phone.get>>) =>
    seen.push(
      masked(
        [shown.status, shown.to, JSON.stringify([...shown.headers].sort()), shown.html].join('\n'),
      ),
    )
  listening.said()
  house.trips()
  const asked = await phone.send('/en/in', { reach })
  look(asked)
  const atTheAsk = { said: listening.said(), trips: house.trips() }
  if (sendsAtOnce) await house.deliver()
  listening.said()
  house.trips()
  const mark = new URL(asked.to, 'http://x').searchParams.get('asked') ?? ''
  look(await phone.get(asked.to))
  for (const digits of ['000000', '', 'x', '999999', '123456', '654321', '111111']) {
    look(await phone.send(asked.to, { asked: mark, digits, ownPhone: 'yes' }))
  }
  return { seen, atTheAsk, after: { said: listening.said(), trips: house.trips() } }
}

test.each([
  ['before the code was sent', false],
  ['after the code was sent', true],
])(
  'with an account and without, signing in is the same page by the same questions %s',
  async (_when, sendsAtOnce) => {
    const one = await wayOf(known, '406-555-0102', sendsAtOnce)
    const other = await wayOf(unknown, '406-555-0102', sendsAtOnce)
    expect(other).toEqual(one)
    expect(one.atTheAsk.said.length).toBeGreaterThan(3)
    expect(one.after.said.length).toBeGreaterThan(12)
  },
)

test('in one house a known number, an unknown one and nonsense are asked for alike', async () => {
  const first = await wayOf(known, '406-555-0102', true)
  for (const reach of ['406-555-7777', '406-555-0199', 'nobody@mail.example', 'no number']) {
    expect(await wayOf(known, reach, true)).toEqual(first)
  }
})

test('a limit of one person is silent: their next code does not come, and nothing says so', async () => {
  known.moveClock('2026-05-01T20:00:00.000Z')
  const ways = []
  const arrived = []
  for (let round = 0; round < 6; round++) {
    ways.push(await wayOf(known, '406-555-0102', false))
    arrived.push((await known.deliver()).length)
  }
  expect(arrived).toEqual([1, 1, 1, 1, 1, 0])
  for (const way of ways) expect(way).toEqual(ways[0])
})

test('whose number was typed is not kept once it has been looked at', async () => {
  await known.stranger().send('/en/in', { reach: '406-555-7777' })
  await known.deliver()
  const kept = await known.asSystem((system) =>
    tablesOf('doors')(system.tx)
      .selectFrom('doors.one_time_code')
      .select('reach')
      .where('agency_id', '=', system.agency)
      .where('reach', 'is not', null)
      .execute(),
  )
  expect(kept).toEqual([])
})
