import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type BeforeMeeting,
  invitedMeeting,
  plannedMeeting,
} from '../../../../tests/support/a-meeting.ts'
import { type Browser, openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { endGuestPasses, givePass } from '../../../modules/access/index.ts'
import { devicesOf, endInvitations } from '../../../modules/doors/index.ts'
import { callOffMeeting, inviteTrustedPerson } from '../../../modules/meetings/index.ts'
import { peopleByReach } from '../../../modules/people/index.ts'

let house: TestHouse
let at: BeforeMeeting
/** The link that lies on each phone. */
const links = new Map<string, string>()

const rosasPhone = '+14065550101'
const alsPhone = '+14065550102'
const tiasPhone = '+14065550177'

beforeAll(async () => {
  house = await openHouse()
  at = await invitedMeeting(house)
  await house.as(at.maya, (visit) =>
    inviteTrustedPerson(visit, at.meeting, {
      called: 'Coach Tia',
      tie: 'Coach',
      reach: { by: 'phone', value: tiasPhone },
    }),
  )
  for (const { to, body } of await house.deliver()) {
    const link = new URL(body.match(/http\S+/)?.[0] ?? 'http://x/')
    links.set(to, `${link.pathname}${link.search}`)
  }
})
afterAll(() => house.close())

const linkOf = (phone: string) => {
  const link = links.get(phone)
  if (!link) throw new Error(`No link arrived at ${phone}.`)
  return link
}

/** The same path with more behind it, the language kept. */
const below = (link: string, more: string) => link.replace(/(\?|$)/, `/${more}$1`)

/** Goes in through a link with the code that arrives on its person's phone. */
async function comeIn(link: string, phone: Browser): Promise<{ to: string; sentTo: string }> {
  const { to } = await phone.send(below(link, 'enter'))
  const [code] = await house.deliver()
  const asked = new URL(to, 'http://x').searchParams.get('asked') ?? ''
  const digits = code?.body.match(/\d{6}/)?.[0] ?? ''
  const inside = await phone.send(to, { asked, digits })
  return { to: inside.to, sentTo: code?.to ?? '' }
}

/** Tia comes in through her link; a guest and nothing else. */
async function tiasSignIn() {
  const phone = house.stranger()
  await comeIn(linkOf(tiasPhone), phone)
  const [contact] = await house.asSystem((system) =>
    peopleByReach(system, { by: 'phone', value: tiasPhone }),
  )
  if (!contact) throw new Error('Tia is known here since she was invited.')
  return { phone, person: contact.person }
}

const devices = async () => await house.asSystem((system) => devicesOf(system, at.meeting))

test('a message in Spanish leads to a page in Spanish, and one in English to one in English', async () => {
  const spanish = await house.stranger().get(linkOf(rosasPhone))
  expect(linkOf(rosasPhone)).toMatch(/\?l=es$/)
  expect(spanish.html).toContain('<html lang="es"')
  expect(spanish.html).toContain('¿Puede venir?')
  expect((await house.stranger().get(linkOf(alsPhone))).html).toContain('<html lang="en"')
})

test('the other language is the same page with the same link', async () => {
  const phone = house.stranger()
  const spanish = await phone.get(linkOf(rosasPhone))
  const other = spanish.html.match(/<a class="top-link" href="([^"]+)"/)?.[1] ?? ''
  expect(other).toBe(linkOf(rosasPhone).replace('l=es', 'l=en'))
  const english = await phone.get(other)
  expect(english.html).toContain('Can you come?')
  expect(english.html).toContain(`href="${linkOf(rosasPhone)}"`)
})

test('every step behind a Spanish link stays in Spanish', async () => {
  const link = linkOf(rosasPhone)
  const phone = house.stranger()
  for (const more of ['sent', 'enter', 'not-me']) {
    expect((await phone.get(below(link, more))).html).toContain('<html lang="es"')
  }
  const wrong = await phone.send(link, {})
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('<html lang="es"')
})

test('a change of language while typing the code keeps the code that was asked for', async () => {
  const phone = house.stranger()
  const { to } = await phone.send(below(linkOf(alsPhone), 'enter'))
  await house.deliver()
  const wrong = await phone.send(to, {
    asked: new URL(to, 'http://x').searchParams.get('asked') ?? '',
    digits: 'x',
  })
  const other = wrong.html.match(/<a class="top-link" href="([^"]+)"/)?.[1] ?? ''
  expect(other).toContain(new URL(to, 'http://x').searchParams.get('asked'))
})

test('a size of text is chosen without losing the page', async () => {
  const { html } = await house.stranger().get(linkOf(rosasPhone))
  const larger = html.match(/href="(\/size\/2[^"]+)"/)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect((await house.stranger().get(larger)).to).toBe(linkOf(rosasPhone))
})

test('the first and the second device behind one link are counted', async () => {
  const before = (await devices()).get(at.rosa) ?? 0
  await comeIn(linkOf(rosasPhone), house.stranger())
  expect((await devices()).get(at.rosa)).toBe(before + 1)
  await comeIn(linkOf(rosasPhone), house.stranger())
  expect((await devices()).get(at.rosa)).toBe(before + 2)
  expect((await devices()).get(at.al) ?? 0).toBe(0)
})

test('a phone on which somebody was signed out for being quiet is no second device', async () => {
  const phone = house.stranger()
  await comeIn(linkOf(alsPhone), phone)
  expect((await devices()).get(at.al)).toBe(1)
  house.moveClock('2026-05-01T16:30:00.000Z')
  expect((await phone.get('/en/me')).status).toBe(401)
  await comeIn(linkOf(alsPhone), phone)
  expect((await devices()).get(at.al)).toBe(1)
  house.moveClock('2026-05-01T16:00:00.000Z')
})

test('a second device is shown to the coordinator, and to nobody else', async () => {
  const said = /Opened on a second device/g
  const page = `/w/meetings/${at.meeting}/people`
  const lee = await (await house.signIn(at.lee, { mode: 'staff', door: 'staff' })).get(page)
  expect(lee.html.match(said)).toHaveLength(1)
  const dana = await (await house.signIn(at.dana, { mode: 'staff', door: 'staff' })).get(page)
  expect(dana.status).toBe(200)
  expect(dana.html).not.toMatch(said)
})

test('a link that was forwarded sends its code to the one it was made for', async () => {
  expect((await comeIn(linkOf(alsPhone), house.stranger())).sentTo).toBe(alsPhone)
})

test('somebody who is only a guest comes in for the one meeting and sees nothing else', async () => {
  const phone = house.stranger()
  const { to } = await comeIn(linkOf(tiasPhone), phone)
  expect(to).toBe(`/en/meeting/${at.meeting}`)
  expect((await phone.get(to)).status).toBe(200)
  expect((await phone.get('/en/home')).to).toBe(to)
  expect((await phone.get(`/w/families/${at.family}`)).status).toBe(404)
})

test('a guest finds only doors that open for them', async () => {
  const phone = house.stranger()
  const { to } = await comeIn(linkOf(tiasPhone), phone)
  const { html } = await phone.get(to)
  const nav = html.match(/<nav class="nav".*?<\/nav>/s)?.[0] ?? ''
  const doors = [...nav.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '')
  expect(doors).toEqual([to, '/en/me'])
  for (const door of doors) expect((await phone.get(door)).status).toBe(200)
})

test('a guest’s sign-in is good for the meeting it was made for and for no other', async () => {
  const tia = await tiasSignIn()
  const other = await plannedMeeting(house)
  await house.asSystem((system) =>
    givePass(system, {
      person: tia.person,
      family: other.family,
      meeting: other.meeting,
      role: 'guest',
      grantedBy: other.lee,
    }),
  )
  expect((await tia.phone.get(`/en/meeting/${at.meeting}`)).status).toBe(200)
  expect((await tia.phone.get(`/en/meeting/${other.meeting}`)).status).toBe(404)
})

test('a guest’s sign-in ends with the meeting, at once', async () => {
  const { phone } = await tiasSignIn()
  expect((await phone.get('/en/me')).status).toBe(200)
  await house.asSystem((system) => endGuestPasses(system, at.meeting))
  expect((await phone.get('/en/me')).status).toBe(401)
  expect((await phone.get(`/en/meeting/${at.meeting}`)).status).toBe(401)
})

test('a link that is altered, taken back, over or never was is one page, byte for byte', async () => {
  const link = linkOf(alsPhone)
  const ways: string[] = []
  const look = async (path: string) => {
    const shown = await house.stranger().get(path)
    expect(shown.status).toBe(404)
    ways.push(shown.html)
  }
  await look(`/m/CTW${'0'.repeat(26)}`)
  await look(link.replace(/.$/, link.endsWith('0') ? '1' : '0'))
  await look(link.toLowerCase())
  house.moveClock('2026-05-14T16:00:00.000Z')
  await look(link)
  house.moveClock('2026-05-01T16:00:00.000Z')
  expect((await house.stranger().get(link)).status).toBe(200)
  await house.asSystem((system) => endInvitations(system, { meeting: at.meeting, person: at.al }))
  await look(link)
  expect(new Set(ways).size).toBe(1)
})

test('a link to a meeting that was called off is over too', async () => {
  const shown = await house.as(at.lee, (visit) =>
    callOffMeeting(visit, at.meeting, { by: 'agency', why: 'The road is closed.' }),
  )
  expect(shown.ok).toBe(true)
  expect((await house.stranger().get(linkOf(rosasPhone))).status).toBe(404)
})
