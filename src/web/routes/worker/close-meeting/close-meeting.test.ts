import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AtMeeting,
  atMeeting,
  beforeMeeting,
  jumpTo,
  whoComes,
} from '../../../../../tests/support/at-meeting.ts'
import { openHouse, type TestHouse } from '../../../../../tests/support/house.ts'
import { newId } from '../../../../db/new-id.ts'
import { openMeeting } from '../../../../modules/meetings/index.ts'
import { plansOf } from '../../../../modules/plans/index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse(beforeMeeting)
})
afterAll(() => house.close())

const page = ({ meeting }: AtMeeting) => `/w/meetings/${meeting}/close`
const end = { nextOn: '2026-06-02', ifWrong: 'Call Grandma Jo.' }
const why = 'Somebody to stay on Friday nights.'
const verdict = ({ bottomLine }: AtMeeting, met: string, words = '') => ({
  [`met-${bottomLine}`]: met,
  [`why-${bottomLine}`]: words,
})

/** At its end: Grandma Jo was not there, nor was Al, who left words to be read. */
async function atItsEnd(): Promise<AtMeeting> {
  const at = await atMeeting(house)
  const here = whoComes(at).filter((person) => person !== at.jo)
  await house.as(at.lee, (visit) => openMeeting(visit, at.meeting, here))
  await jumpTo(house, at, 'close')
  return at
}

async function rosasPlan(at: AtMeeting): Promise<string> {
  const [plan] = await house.as(at.rosa, (visit) => plansOf(visit))
  const rosa = await house.signIn(at.rosa)
  return (await rosa.get(`/en/plan/${plan?.id}`)).html
}

test('a bottom line that is not met yet says what would meet it, and the family reads that', async () => {
  const at = await atItsEnd()
  const lee = await house.signIn(at.lee)
  const said = { ...end, ...verdict(at, 'not-yet', why) }
  expect((await house.stranger().send(page(at), said)).status).toBe(401)
  for (const person of [at.dana, at.sam, at.rosa, at.pat]) {
    expect((await (await house.signIn(person)).send(page(at), said)).status).toBe(404)
  }
  expect((await lee.send(`/w/meetings/${newId()}/close`, said)).status).toBe(404)
  expect((await lee.get(page(at))).html).toContain('What would meet it?')
  const mute = await lee.send(page(at), { ...end, ...verdict(at, 'not-yet', ' ') })
  expect(mute.status).toBe(422)
  expect(mute.html).toContain('Say what would meet it.')
  expect(mute.html).toContain('Call Grandma Jo.')
  expect((await lee.send(page(at), { ...end, ...verdict(at, 'perhaps') })).status).toBe(422)
  const foreign = { ...said, [`met-${newId()}`]: 'met' }
  expect((await lee.send(page(at), foreign)).status).toBe(422)
  expect((await lee.send(page(at), said)).status).toBe(303)
  const plan = await rosasPlan(at)
  expect(plan).toContain('Not yet, because this is still missing:')
  expect(plan).toContain(why)
})

test('the plan says what it meets, and nothing where nothing was said', async () => {
  const met = await atItsEnd()
  const lee = await house.signIn(met.lee)
  expect((await lee.send(page(met), { ...end, ...verdict(met, 'met', why) })).status).toBe(303)
  const plan = await rosasPlan(met)
  expect(plan).toContain('This plan does it.')
  expect(plan).not.toContain(why)
  const silent = await atItsEnd()
  const other = await house.signIn(silent.lee)
  expect((await other.send(page(silent), end)).status).toBe(303)
  const asItIs = await rosasPlan(silent)
  expect(asItIs).toContain('A grown-up is home at night.')
  expect(asItIs).not.toMatch(/Not yet, because|This plan does it/)
})

test('who came or sent words is thanked, who was not there hears that the plan is ready, and nobody both', async () => {
  const at = await atItsEnd()
  await house.deliver()
  const lee = await house.signIn(at.lee)
  expect((await lee.send(page(at), end)).status).toBe(303)
  const arrived = await house.deliver()
  const told = (to: string) => arrived.filter((one) => one.to === to).map(({ body }) => body)
  const [maya, al] = ['+14065550115', '+14065550102'] as const
  for (const to of [maya, al]) {
    expect(told(to)).toEqual([expect.stringMatching(/^Thank you for coming, .+http/)])
  }
  expect(told('jo@mail.example')).toEqual([expect.stringMatching(/^Your plan is ready: http/)])
})
