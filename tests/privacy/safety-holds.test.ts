import { afterAll, beforeEach, expect, test } from 'vitest'
import {
  askToLiftHold,
  clearMeeting,
  holdsIn,
  liftHold,
  setHold,
} from '../../src/modules/access/index.ts'
import { myMeetings } from '../../src/modules/meetings/index.ts'
import type { PersonId } from '../../src/shared/ids.ts'
import { NotFound } from '../../src/shared/not-found.ts'
import { type BeforeMeeting, invitedMeeting } from '../support/a-meeting.ts'
import { openHouse, type TestHouse } from '../support/house.ts'
import { rowsSeen } from '../support/rows-seen.ts'
import { must } from '../support/world.ts'

const houses: TestHouse[] = []
let house: TestHouse
let at: BeforeMeeting

beforeEach(async () => {
  house = await openHouse()
  houses.push(house)
  at = await invitedMeeting(house)
})
afterAll(() => Promise.all(houses.map((one) => one.close())))

const scopes = ['location', 'contact', 'schedule'] as const
const keepRosaSafe = (by: PersonId, more: object = {}) =>
  house.as(by, (visit) =>
    setHold(visit, {
      family: at.family,
      person: at.rosa,
      against: at.al,
      scopes,
      basis: 'told-us',
      until: null,
      ...more,
    }),
  )
const holds = () => house.as(at.dana, (visit) => holdsIn(visit, at.family))
const theHold = async () => {
  const [hold] = await holds()
  if (!hold) throw new Error('No hold stands.')
  return { family: at.family, hold: hold.id }
}
const pathIn = (body: string) => new URL(body.match(/http\S+/)?.[0] ?? 'http://x/').pathname

test('within a second of a hold every page, calendar file and link of his is as if it had never been', async () => {
  const al = await house.signIn(at.al)
  const sent = (await house.deliver()).find(({ to }) => to === '+14065550102')
  const link = pathIn(sent?.body ?? '')
  const stranger = house.stranger()
  const his = ['', '/ready', '/who', '/safety'].map(
    (end) => [al, `/en/meeting/${at.meeting}${end}`] as const,
  )
  const byLink = ['', '/enter', '/time.ics'].map((end) => [stranger, `${link}${end}`] as const)
  for (const [browser, path] of [...his, ...byLink])
    expect([path, (await browser.get(path)).status]).toEqual([path, 200])
  expect((await al.get(`/en/meeting/${at.meeting}`)).html).toContain('Ronan library')
  expect((await stranger.get(link)).html).toContain('Ronan library')
  const deadLink = await stranger.get(`/m/CTW${'0'.repeat(26)}`)
  const missing = await al.get('/en/meeting/3b0c6f0e-4a53-4b1c-9a4f-5d9d10010000')

  const began = performance.now()
  must(await keepRosaSafe(at.dana))
  const slowest = { path: '', ms: 0 }
  for (const [browser, path] of [...his, ...byLink]) {
    const answer = await browser.get(path)
    const ms = performance.now() - began
    expect([path, answer.status]).toEqual([path, 404])
    expect(answer.html).not.toContain('Ronan library')
    if (ms > slowest.ms) Object.assign(slowest, { path: path.split('/').at(-1), ms })
  }
  expect(slowest.ms).toBeLessThan(1000)
  expect((await al.get(`/en/meeting/${at.meeting}`)).html).toBe(missing.html)
  expect((await stranger.get(link)).html).toBe(deadLink.html)
  expect((await al.get('/en/meeting')).html).not.toContain('Ronan library')
  expect(await house.as(at.al, myMeetings)).toEqual([])
  expect(await house.as(at.rosa, myMeetings)).toHaveLength(1)
})

test('a message to him that still waits is not sent, and everybody else’s is', async () => {
  must(await keepRosaSafe(at.dana))
  const sent = (await house.deliver()).map(({ to }) => to)
  expect(sent).not.toContain('+14065550102')
  expect(sent.length).toBeGreaterThan(0)
})

test('the hold itself is read by the staff and by her, never by him or the others', async () => {
  must(await keepRosaSafe(at.dana))
  const seen = (who: PersonId) => rowsSeen(house, who, 'access.safety_hold')
  expect([await seen(at.dana), await seen(at.lee), await seen(at.rosa)]).toEqual([1, 1, 1])
  expect([await seen(at.al), await seen(at.jo), await seen(at.maya)]).toEqual([0, 0, 0])
  for (const who of [at.al, at.rosa, at.jo, at.omar]) {
    await expect(house.as(who, (visit) => holdsIn(visit, at.family))).rejects.toThrow(NotFound)
    await expect(keepRosaSafe(who)).rejects.toThrow(NotFound)
  }
})

test('one person alone does not lift a hold; a second one does', async () => {
  must(await keepRosaSafe(at.dana))
  const which = await theHold()
  const lift = (who: PersonId) => house.as(who, (visit) => liftHold(visit, which))
  expect(await lift(at.dana)).toMatchObject({ ok: false })
  await house.as(at.dana, (visit) => askToLiftHold(visit, which))
  expect(await lift(at.dana)).toMatchObject({ ok: false, problems: ['needs-another-person'] })
  expect(await house.as(at.al, myMeetings)).toEqual([])
  must(await lift(at.lee))
  expect(await house.as(at.al, myMeetings)).toHaveLength(1)
  await expect(lift(at.lee)).rejects.toThrow(NotFound)
})

test('setting a hold again never makes it less, and withdraws the wish to lift it', async () => {
  must(await keepRosaSafe(at.dana))
  await house.as(at.dana, async (visit) => askToLiftHold(visit, await theHold()))
  must(await keepRosaSafe(at.lee, { scopes: ['kin'], until: '2026-05-02T16:00:00.000Z' }))
  expect(await holds()).toMatchObject([
    { scopes: [...scopes, 'kin'], until: null, liftAskedBy: null },
  ])
})

test('a hold names two people of the family, what is kept, and an end that lies ahead', async () => {
  expect(await keepRosaSafe(at.dana, { against: at.omar, scopes: [] })).toEqual({
    ok: false,
    problems: ['not-of-this-family', 'nothing-chosen'],
  })
  expect(await holds()).toEqual([])
})

test('whoever leads the meeting lets him in after a look, until the hold is set again', async () => {
  const { meeting } = at
  const clear = (who: PersonId) => house.as(who, (visit) => clearMeeting(visit, meeting, at.al))
  await expect(clear(at.lee)).rejects.toThrow(NotFound)
  must(await keepRosaSafe(at.dana))
  for (const who of [at.dana, at.al, at.rosa]) await expect(clear(who)).rejects.toThrow(NotFound)
  await clear(at.lee)
  expect(await house.as(at.al, myMeetings)).toHaveLength(1)
  must(await keepRosaSafe(at.dana))
  expect(await house.as(at.al, myMeetings)).toEqual([])
})
