import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { newId } from '../../../db/new-id.ts'
import { publish } from '../../../db/outbox.ts'
import { tablesOf } from '../../../db/transaction.ts'
import { givePass, joinCircle } from '../../../modules/access/index.ts'
import { openAccount } from '../../../modules/doors/index.ts'
import type { FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'

let house: TestHouse
const rosa = newId<PersonId>()
const dana = newId<PersonId>()
const family = newId<FamilyId>()
const meeting = newId<MeetingId>()

beforeAll(async () => {
  house = await openHouse()
  await house.asSystem(async (system) => {
    const shared = { agency_id: system.agency }
    const people = tablesOf('people')(system.tx)
    for (const [id, goes_by] of [
      [rosa, 'Rosa'],
      [dana, 'Dana'],
    ] as const) {
      await people
        .insertInto('people.person')
        .values({ ...shared, id, goes_by, created_at: system.now })
        .execute()
    }
    await people
      .insertInto('people.person_contact')
      .values({
        ...shared,
        id: newId(),
        person_id: rosa,
        channel: 'text',
        value: '+14065550111',
        message_ok: true,
        preferred: true,
        since_at: system.now,
      })
      .execute()
    await tablesOf('families')(system.tx)
      .insertInto('families.family')
      .values({ ...shared, id: family, called: 'The Bell family', opened_on: system.today })
      .execute()
    const meetings = tablesOf('meetings')(system.tx)
    await meetings
      .insertInto('meetings.meeting')
      .values({
        ...shared,
        id: meeting,
        family_id: family,
        purpose: 'progress',
        state: 'preparing',
        asked_by: dana,
        asked_at: system.now,
        starts_at: '2026-05-06T22:00:00.000Z' as never,
        place: 'Ronan library',
      })
      .execute()
    await meetings
      .insertInto('meetings.seat')
      .values({
        ...shared,
        id: newId(),
        meeting_id: meeting,
        family_id: family,
        person_id: rosa,
        side: 'family',
        role: 'Mom',
        state: 'invited',
        added_by: dana,
        added_at: system.now,
      })
      .execute()
    await meetings
      .insertInto('meetings.coming')
      .values({ ...shared, id: newId(), meeting_id: meeting, family_id: family, person_id: rosa })
      .execute()
    await joinCircle(system, { person: rosa, family, as: 'parent', from: system.today })
    await givePass(system, { person: rosa, family, meeting, role: 'participant', grantedBy: dana })
    await openAccount(system, rosa, 'family')
  })
})
afterAll(() => house.close())

/** Sends the invitation and gives the path of the link that arrives on Rosa's phone. */
async function invited(): Promise<string> {
  await house.asSystem((system) =>
    publish(system.tx, { name: 'invitations-sent', agency: system.agency, meeting, person: rosa }),
  )
  const [message] = await house.deliver()
  expect(message?.to).toBe('+14065550111')
  return new URL(message?.body.match(/http\S+/)?.[0] ?? '').pathname
}

/** The number that stands on the page of a link, as a person reads it. */
async function numberAt(link: string): Promise<string> {
  const { html } = await house.stranger().get(link)
  return html.match(/Write this number: (\d+)/)?.[1] ?? ''
}

const digitsIn = (body: string | undefined) => body?.match(/\d{6}/)?.[0] ?? ''

test('an invitation arrives as a text that names no child, agency or reason', async () => {
  await house.asSystem((system) =>
    publish(system.tx, { name: 'invitations-sent', agency: system.agency, meeting, person: rosa }),
  )
  const [message] = await house.deliver()
  expect(message?.body).toMatch(
    /^Hi Rosa\. Dana would like to meet Wed, May 6, 4:00 PM\. Can you come\? Tell us here: http/,
  )
})

test('the link alone shows a time, a place and one question, and nothing of the family', async () => {
  const shown = await house.stranger().get(await invited())
  expect(shown.status).toBe(200)
  expect(shown.html).toContain('Ronan library')
  expect(shown.html).toContain('Can you come?')
  expect(`${shown.html}${JSON.stringify([...shown.headers])}`).not.toMatch(
    /Rosa|Ben|Bell|Dana|Cottonwood/,
  )
  expect(shown.headers.get('set-cookie')).toBeNull()
})

test('an answer by link is kept, and a press on Send twice is one answer', async () => {
  const link = await invited()
  const once = crypto.randomUUID()
  const form = { once, answer: 'yes', help: ['ride'], number: await numberAt(link) }
  const phone = house.stranger()
  expect((await phone.send(link, form)).to).toBe(`${link}/sent`)
  expect((await phone.send(link, form)).to).toBe(`${link}/sent`)
  const coming = await house.asSystem((system) =>
    tablesOf('meetings')(system.tx)
      .selectFrom('meetings.coming')
      .select(['answer', 'needs_ride', 'answered_through'])
      .where('person_id', '=', rosa)
      .executeTakeFirst(),
  )
  expect(coming).toEqual({ answer: 'yes', needs_ride: true, answered_through: 'link' })
})

test('an answer that is missing is asked for again, beside the question', async () => {
  const link = await invited()
  const shown = await house.stranger().send(link, { betterTime: 'After 6 pm' })
  expect(shown.status).toBe(422)
  expect(shown.html).toContain('After 6 pm')
  expect(shown.html).toContain('Please write or pick something here.')
})

test('a forwarded link opens nothing for a stranger: the code goes to Rosa’s phone', async () => {
  const link = await invited()
  const stranger = house.stranger()
  const asked = await stranger.send(`${link}/enter`)
  const [code] = await house.deliver()
  expect(code?.to).toBe('+14065550111')
  const mark = new URL(asked.to, 'http://x').searchParams.get('asked') ?? ''
  const wrong = await stranger.send(`${link}/code`, { asked: mark, digits: '000000' })
  expect(wrong.status).toBe(422)
  expect(stranger.cookie()).toBe('')
})

test('five wrong codes end the link; after that it looks like one that never was', async () => {
  const link = await invited()
  const stranger = house.stranger()
  const asked = await stranger.send(`${link}/enter`)
  const [code] = await house.deliver()
  const mark = new URL(asked.to, 'http://x').searchParams.get('asked') ?? ''
  const wrongDigits = digitsIn(code?.body) === '111111' ? '222222' : '111111'
  for (let round = 0; round < 5; round++) {
    await stranger.send(`${link}/code`, { asked: mark, digits: wrongDigits })
  }
  const over = await stranger.get(link)
  const never = await stranger.get(`/m/CTW${'0'.repeat(26)}`)
  expect(over.status).toBe(404)
  expect(over.html).toBe(never.html)
})

test('with the code Rosa is in, on her meeting', async () => {
  const link = await invited()
  const phone = house.stranger()
  const asked = await phone.send(`${link}/enter`)
  const [code] = await house.deliver()
  const mark = new URL(asked.to, 'http://x').searchParams.get('asked') ?? ''
  const inside = await phone.send(`${link}/code`, { asked: mark, digits: digitsIn(code?.body) })
  expect(inside.to).toBe(`/en/meeting/${meeting}`)
  expect((await phone.get('/en/me')).status).toBe(200)
})

test('a scanner that opens, opens again and presses gets no sign-in, and the link still works', async () => {
  const link = await invited()
  const bot = house.stranger()
  await house.app.request(`http://localhost${link}`, { method: 'HEAD' })
  await Promise.all([bot.get(link), bot.get(link), bot.get(link)])
  await bot.send(link, {})
  await bot.send(`${link}/enter`, {})
  expect(bot.cookie()).toBe('')
  expect((await house.stranger().get(link)).status).toBe(200)
  await house.deliver()
})

test('asking for a code answers the same whether or not anybody is known', async () => {
  const [known, unknown] = await Promise.all([
    house.stranger().send('/en/in', { reach: '406-555-0111' }),
    house.stranger().send('/en/in', { reach: '406-555-9999' }),
  ])
  const shape = (to: string) => to.replace(/[0-9a-f-]{36}/, 'mark')
  expect(shape(known.to)).toBe(shape(unknown.to))
  const pages = await Promise.all([
    house.stranger().get(known.to),
    house.stranger().get(unknown.to),
  ])
  const masked = pages.map(({ html }) => html.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'mark'))
  expect(masked[0]).toBe(masked[1])
  await house.deliver()
})

test('a shared phone is signed out after ten quiet minutes, one’s own after thirty', async () => {
  const [shared, own] = [await house.signIn(rosa, { mode: 'shared' }), await house.signIn(rosa)]
  house.moveClock('2026-05-01T16:11:00.000Z')
  expect((await shared.get('/en/me')).status).toBe(401)
  expect((await own.get('/en/me')).status).toBe(200)
  house.moveClock('2026-05-01T16:00:00.000Z')
})

test('Leave fast ends the sign-in at once and empties the browser', async () => {
  const phone = await house.signIn(rosa)
  const before = phone.cookie()
  const left = await phone.send('/leave')
  expect(left.headers.get('clear-site-data')).toBe('"cache", "cookies"')
  expect(left.to).toBe('https://www.weather.gov/')
  const old = await house.app.request('http://localhost/en/me', { headers: { cookie: before } })
  expect(old.status).toBe(401)
})

test('the calendar file says "Meeting", its time and place, and nothing else of it', async () => {
  const shown = await house.stranger().get(`${await invited()}/time.ics`)
  const event = new ICAL.Event(
    new ICAL.Component(ICAL.parse(shown.html)).getFirstSubcomponent('vevent') ?? undefined,
  )
  expect(event.summary).toBe('Meeting')
  expect(event.location).toBe('Ronan library')
  expect(event.startDate.toJSDate().toISOString()).toBe('2026-05-06T22:00:00.000Z')
  expect(shown.html).not.toMatch(/Rosa|Ben|Bell|Dana|Cottonwood|ATTENDEE|ORGANIZER/)
})

test('somebody who got the link by mistake ends it', async () => {
  const link = await invited()
  const phone = house.stranger()
  const number = await numberAt(`${link}/not-me`)
  expect((await phone.send(`${link}/not-me`, { number })).to).toBe('/en/not-me')
  expect((await phone.get(link)).status).toBe(404)
})
