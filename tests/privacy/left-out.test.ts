import { afterAll, beforeEach, expect, test } from 'vitest'
import { endBelonging } from '../../src/modules/families/index.ts'
import {
  askForMeetingAsFamily,
  leavePersonOut,
  letBackIn,
  meetingPage,
  myMeetings,
  peopleWork,
  seatPerson,
  sendInvitations,
  setMeeting,
  takeMeeting,
} from '../../src/modules/meetings/index.ts'
import type { MeetingId, PersonId } from '../../src/shared/ids.ts'
import { NotFound } from '../../src/shared/not-found.ts'
import { aTime, invitedMeeting } from '../support/a-meeting.ts'
import { openHouse, type TestHouse } from '../support/house.ts'
import { rowsSeen } from '../support/rows-seen.ts'
import { aCircle, type CirclePeople, must } from '../support/world.ts'

const houses: TestHouse[] = []
let house: TestHouse

beforeEach(async () => {
  house = await openHouse()
  houses.push(house)
})
afterAll(() => Promise.all(houses.map((one) => one.close())))

const why = { because: 'court-order', askedBy: 'The judge', otherWay: '', until: '' } as const
const leaveOut = (lee: PersonId, meeting: MeetingId, person: PersonId) =>
  house.as(lee, async (visit) => must(await leavePersonOut(visit, meeting, person, why)))

/** A meeting that one of the family asked for, set by Lee; nobody is invited yet. */
async function askedBy(people: CirclePeople, asker: PersonId): Promise<MeetingId> {
  const { family, lee } = people
  const ask = { family, about: 'The weekends', who: [], byWhen: null, whenAndWhere: '' }
  const meeting = await house.as(asker, (visit) => askForMeetingAsFamily(visit, ask))
  await house.as(lee, async (visit) => must(await takeMeeting(visit, meeting)))
  await house.as(lee, async (visit) => must(await setMeeting(visit, meeting, aTime)))
  return meeting
}

const pathIn = (body: string) => new URL(body.match(/http\S+/)?.[0] ?? 'http://x/').pathname

test('who asked for a meeting and is left out of it does not learn when and where', async () => {
  const people = await aCircle(house)
  const meeting = await askedBy(people, people.al)
  const mine = () => house.as(people.al, myMeetings)
  expect((await mine())[0]?.place).toBe('Ronan library')
  await leaveOut(people.lee, meeting, people.al)
  expect(await mine()).toEqual([])
  expect(await rowsSeen(house, people.al, 'meetings.meeting')).toBe(0)
  const list = await (await house.signIn(people.al)).get('/en/meeting')
  expect(list.html).not.toContain('Ronan library')
})

test('a link is worth nothing once its person is left out or has left the family', async () => {
  const at = await invitedMeeting(house)
  const links = (await house.deliver()).map(({ to, body }) => [to, pathIn(body)] as const)
  const link = (phone: string) => links.find(([to]) => to === phone)?.[1] ?? ''
  const stranger = house.stranger()
  const missing = await stranger.get(`/m/CTW${'0'.repeat(26)}`)
  const al = link('+14065550102')
  const maya = link('+14065550115')
  expect((await stranger.get(al)).html).toContain('Ronan library')
  expect((await stranger.get(maya)).html).toContain('Ronan library')
  await leaveOut(at.lee, at.meeting, at.al)
  const { family, maya: person } = at
  await house.as(at.dana, (visit) => endBelonging(visit, { family, person, as: 'child' }))
  for (const path of [al, maya]) {
    for (const under of ['', '/enter', '/code', '/sent', '/not-me', '/time.ics']) {
      expect(await stranger.get(`${path}${under}`)).toMatchObject({
        status: 404,
        html: missing.html,
      })
    }
    expect((await stranger.send(path, { answer: 'no' })).status).toBe(404)
  }
})

test('who is left out and told so reads one kind line and can send a note, and learns nothing else', async () => {
  const at = await invitedMeeting(house)
  const { meeting, lee, al } = at
  const note = `/en/meeting/${meeting}/note`
  const asAl = () => house.signIn(al)
  const missing = await (await asAl()).get('/en/meeting/11111111-1111-4111-8111-111111111111/note')
  const before = await (await asAl()).get(note)
  expect(before).toMatchObject({ status: 404, html: missing.html })
  await leaveOut(lee, meeting, al)
  const silent = await (await asAl()).get(note)
  expect(silent).toMatchObject({ status: 404, html: missing.html })
  expect((await (await asAl()).get('/en/meeting')).html).not.toContain('not open to you')
  await house.as(lee, (visit) => letBackIn(visit, meeting, al))
  await house.as(lee, async (visit) =>
    must(await leavePersonOut(visit, meeting, al, { ...why, told: true })),
  )
  const phone = await asAl()
  const list = await phone.get('/en/meeting')
  const page = await phone.get(note)
  for (const { html } of [list, page]) {
    expect(html).toContain('This meeting is not open to you.')
    expect(html).not.toMatch(/Ronan library|Rosa|Maya|court|judge|4:00/i)
  }
  expect((await phone.send(note, { words: '' })).status).toBe(422)
  const words = 'I want to hear how Ben sleeps.'
  expect((await phone.send(note, { words })).to).toBe(`${note}?done=sent`)
  const read = async (who: PersonId) =>
    (await house.as(who, (visit) => peopleWork(visit, meeting))).seats.flatMap(
      ({ leftOut }) => leftOut?.notes ?? [],
    )
  expect(await read(lee)).toEqual([words])
  expect(await read(at.dana)).toEqual([])
  expect(await rowsSeen(house, at.rosa, 'meetings.note')).toBe(0)
  for (const other of [at.rosa, at.omar]) {
    expect((await (await house.signIn(other)).send(note, { words })).status).toBe(404)
  }
  await house.as(lee, (visit) => letBackIn(visit, meeting, al))
  expect(await phone.get(note)).toMatchObject({ status: 404, html: missing.html })
})

test('a message that still waits when somebody is left out is not sent, for it says when', async () => {
  const people = await aCircle(house)
  const meeting = await askedBy(people, people.rosa)
  await house.as(people.lee, async (visit) => must(await sendInvitations(visit, meeting)))
  await leaveOut(people.lee, meeting, people.rosa)
  expect(await house.deliver()).toEqual([])
})

test('nobody is told which of the family asked, neither by text nor on the page', async () => {
  const people = await aCircle(house)
  const meeting = await askedBy(people, people.maya)
  await house.as(people.lee, async (visit) => must(await seatPerson(visit, meeting, people.rosa)))
  await house.as(people.lee, async (visit) => must(await sendInvitations(visit, meeting)))
  const texts = await house.deliver()
  expect(texts.map(({ body }) => body).join('\n')).toContain('Lee Marsh')
  expect(texts.map(({ body }) => body.replace(/^(Hi|Hola) \w+\./, '')).join('\n')).not.toContain(
    'Maya',
  )
  const page = await house.as(people.rosa, (visit) => meetingPage(visit, meeting))
  expect(page.askedBy).toBeNull()
  await expect(house.as(people.al, (visit) => meetingPage(visit, meeting))).rejects.toThrow(
    NotFound,
  )
})
