import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BeforeMeeting, invitedMeeting } from '../../../../../tests/support/a-meeting.ts'
import { openHouse, type TestHouse } from '../../../../../tests/support/house.ts'
import { must } from '../../../../../tests/support/world.ts'
import {
  inviteTrustedPerson,
  makePacket,
  seatPerson,
  sendInvitations,
  sendPacket,
  whoPage,
} from '../../../../modules/meetings/index.ts'
import type { PersonId } from '../../../../shared/ids.ts'

let house: TestHouse
let at: BeforeMeeting
let guest: PersonId

beforeAll(async () => {
  house = await openHouse()
  at = await invitedMeeting(house)
  const { meeting, lee, rosa, jo } = at
  must(await house.as(lee, (visit) => seatPerson(visit, meeting, jo)))
  must(await house.as(lee, (visit) => sendInvitations(visit, meeting)))
  const reach = { by: 'phone', value: '+14065550177' } as const
  const tia = { called: 'Coach Tia', tie: 'My coach', reach }
  await house.as(rosa, (visit) => inviteTrustedPerson(visit, meeting, tia))
  const { trusted } = await house.as(rosa, (visit) => whoPage(visit, meeting))
  guest = trusted[0]?.person as PersonId
  const pages = { whyWeMeet: 'Ben moved.', goingWell: '', worries: '', howTheDayGoes: '' }
  must(await house.as(lee, (visit) => makePacket(visit, meeting, pages)))
  must(await house.as(lee, (visit) => sendPacket(visit, meeting)))
})
afterAll(() => house.close())

const onceAtMeeting = [
  '',
  '/come',
  '/way',
  '/safety',
  '/ready',
  '/ready/good',
  '/ready/worry',
  '/ready/want',
  '/packet',
  '/packet/print',
]
const ownLists = ['/who', '/who/add']
const bringing = ['/who/trusted']

const statuses = async (who: PersonId, pages: readonly string[], meeting: string = at.meeting) => {
  const browser = await house.signIn(who)
  const shown = pages.map((page) => browser.get(`/en/meeting/${meeting}${page}`))
  return new Set((await Promise.all(shown)).map(({ status }) => status))
}

test('without a sign-in no page of a meeting opens', async () => {
  for (const page of ['', ...onceAtMeeting, ...ownLists, ...bringing]) {
    const { status } = await house.stranger().get(`/en/meeting/${at.meeting}${page}`)
    expect(status).toBe(401)
  }
})

test('another family’s father, a worker of no relation and somebody not invited find nothing', async () => {
  for (const who of [at.omar, at.pat]) {
    expect(await statuses(who, [...onceAtMeeting, ...ownLists, ...bringing])).toEqual(
      new Set([404]),
    )
  }
})

test('a meeting that is not there answers like one that is hidden', async () => {
  const browser = await house.signIn(at.omar)
  const hidden = await browser.get(`/en/meeting/${at.meeting}`)
  const missing = await browser.get('/en/meeting/00000000-0000-4000-8000-000000000000')
  expect(hidden.html.replaceAll(at.meeting, '')).toBe(
    missing.html.replaceAll('00000000-0000-4000-8000-000000000000', ''),
  )
})

test('mom and her youth open every page; kin all but bringing somebody; a guest only the meeting’s own', async () => {
  for (const who of [at.rosa, at.maya]) {
    expect(await statuses(who, [...onceAtMeeting, ...ownLists, ...bringing])).toEqual(
      new Set([200]),
    )
  }
  expect(await statuses(at.jo, [...onceAtMeeting, ...ownLists])).toEqual(new Set([200]))
  expect(await statuses(at.jo, bringing)).toEqual(new Set([404]))
  expect(await statuses(guest, onceAtMeeting)).toEqual(new Set([200]))
  expect(await statuses(guest, [...ownLists, ...bringing])).toEqual(new Set([404]))
})

test('a part of getting ready that does not exist is not found', async () => {
  expect(await statuses(at.rosa, ['/ready/other'])).toEqual(new Set([404]))
})

test('a page costs at most eight round trips', async () => {
  const browser = await house.signIn(at.rosa)
  for (const page of [...onceAtMeeting, ...ownLists, ...bringing]) {
    house.trips()
    await browser.get(`/en/meeting/${at.meeting}${page}`)
    expect(Math.max(...house.trips())).toBeLessThanOrEqual(8)
  }
  for (const page of ['/en/meeting', '/en/meeting/ask']) {
    house.trips()
    await browser.get(page)
    expect(Math.max(...house.trips())).toBeLessThanOrEqual(8)
  }
})

test('titles and addresses tell nothing of what it is about', async () => {
  const browser = await house.signIn(at.rosa)
  for (const page of [...onceAtMeeting, ...ownLists, ...bringing]) {
    const { html } = await browser.get(`/en/meeting/${at.meeting}${page}`)
    const title = html.match(/<title>(.*?)<\/title>/)?.[1] ?? ''
    expect(title).not.toBe('')
    expect(title).not.toMatch(/safe|Ben|Rosa|Maya|Bell|child/i)
  }
})

test('the same page says it in Spanish, and to a youth with tú', async () => {
  const mom = await (await house.signIn(at.rosa)).get(`/es/meeting/${at.meeting}`)
  expect(mom.html).toContain('Usted ayuda a elegir quién viene')
  const youth = await (await house.signIn(at.maya)).get(`/es/meeting/${at.meeting}`)
  expect(youth.html).toContain('Tú ayudas a elegir quién viene')
  expect(youth.html).not.toMatch(/\b[Uu]sted\b/)
})

test('in the list of meetings everyone finds their own, and who may ask can ask', async () => {
  const mom = await (await house.signIn(at.rosa)).get('/en/meeting')
  expect(mom.html).toContain(`/en/meeting/${at.meeting}`)
  expect(mom.html).toContain('Ask for a meeting')
  const father = await (await house.signIn(at.omar)).get('/en/meeting')
  expect(father.html).not.toContain(at.meeting)
  expect(father.html).toContain('No meetings yet')
  const brought = await (await house.signIn(guest, { mode: 'guest', onlyMeeting: at.meeting })).get(
    '/en/meeting',
  )
  expect(brought.html).toContain(`/en/meeting/${at.meeting}`)
  expect(brought.html).not.toContain('Ask for a meeting')
})

test('the roster tells who and what they are to the children, never what they answered', async () => {
  const mom = await house.signIn(at.rosa)
  await mom.send(`/en/meeting/${at.meeting}/come`, { answer: 'no', betterTime: '' })
  const dad = await (await house.signIn(at.al)).get(`/en/meeting/${at.meeting}`)
  expect(dad.html).toContain('<strong>Rosa Bell</strong> <span data-said="true">Mom</span>')
  expect(dad.html).not.toContain('Your voice still counts')
  const own = await mom.get(`/en/meeting/${at.meeting}`)
  expect(own.html).toContain('Your voice still counts')
})

test('a child is told in short words, and nothing of what grown-ups must do', async () => {
  const child = await (await house.signIn(at.ben)).get(`/en/meeting/${at.meeting}`)
  expect(child.html).toContain('People who love you will talk.')
  expect(child.html).not.toContain('What must be true')
  const youth = await (await house.signIn(at.maya)).get(`/en/meeting/${at.meeting}`)
  expect(youth.html).not.toContain('People who love you will talk.')
  expect(youth.html).toContain('What must be true')
})
