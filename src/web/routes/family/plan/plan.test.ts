import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AfterMeeting,
  afterMeeting,
  meetingEvening,
} from '../../../../../tests/support/after-meeting.ts'
import { openHouse, type TestHouse } from '../../../../../tests/support/house.ts'

let house: TestHouse
let world: AfterMeeting

beforeAll(async () => {
  house = await openHouse(meetingEvening)
  world = await afterMeeting(house)
})
afterAll(() => house.close())

type Person = 'rosa' | 'al' | 'jo' | 'ben' | 'maya' | 'omar' | 'tia'
const as = (who: Person) => house.signIn(world[who])
const staff = (who: 'dana' | 'lee' | 'sam' | 'pat') => house.signIn(world[who], { mode: 'staff' })
const trips = () => Math.max(...house.trips())
const planAt = (l = 'en') => `/${l}/plan/${world.plan}`
const meetingAt = (l = 'en') => `/${l}/meeting/${world.meeting}`

test('without a sign-in there is nothing', async () => {
  const paths = [planAt(), `${planAt()}/fix`, `${meetingAt()}/after`, `${meetingAt()}/feedback`]
  for (const path of [...paths, '/s', `/w/meetings/${world.meeting}/follow`]) {
    expect((await house.stranger().get(path)).status).toBe(401)
    expect((await house.stranger().send(path)).status).not.toBe(200)
  }
})

test('a stranger, a guest of then, and a made-up plan meet the same closed door', async () => {
  const none = (await (await as('rosa')).get('/en/plan/7d1f0d2e-6c1b-4a53-9b1c-0a4f5d9d1fff')).html
  const paths = ['', '/print', '/fix'].map((under) => `${planAt()}${under}`)
  for (const who of ['omar', 'tia'] as const) {
    for (const path of [...paths, `${meetingAt()}/after`, `${meetingAt()}/feedback`]) {
      const { status, html } = await (await as(who)).get(path)
      expect([path, status]).toEqual([path, 404])
      expect(html).toBe(none)
    }
    const sent = await (await as(who)).send(`${planAt()}/fix`, { words: 'Mine.' })
    expect(sent.status).toBe(404)
  }
  expect((await (await staff('pat')).get(planAt())).status).toBe(404)
})

test('the one plan is the page; mine first, objections in their words', async () => {
  const rosa = await as('rosa')
  expect((await rosa.get('/en/plan')).to).toBe(planAt())
  house.trips()
  const { html } = await rosa.get(planAt())
  expect(trips()).toBeLessThanOrEqual(8)
  const order = [
    'Made by this family.',
    'Version 1, Tuesday, May 5',
    'What I will do',
    'I will call the clinic.',
    'What others will do for us',
    'I will take Ben to school.',
    'What we decided',
    'Grandma Jo takes the kids to school.',
    'I want to stay at my school.',
    'Maya does not agree',
    'If it goes wrong',
    'Call Grandma Jo.',
    'What must be true',
    'A grown-up is home at night.',
    'We meet again',
    'Tuesday, June 2',
  ]
  const places = order.map((words) => html.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(html).not.toContain('Private words of Al.')
  expect((await rosa.get(planAt('es'))).html).toContain('Hecho por esta familia.')
})

test('kin and a child read their parts only', async () => {
  for (const who of ['jo', 'ben'] as const) {
    const { html } = await (await as(who)).get(planAt())
    expect(html).toContain('the parts that are about you or for you')
    expect(html).toContain('Tuesday, June 2')
    for (const words of ['I want to stay', 'grown-up is home', 'call the clinic', 'we decided']) {
      expect(html).not.toContain(words)
    }
  }
  const spanish = await (await as('ben')).get(planAt('es'))
  expect(spanish.html).toContain('sobre ti o para ti')
})

test('on paper it has its owner’s name', async () => {
  const { html } = await (await as('jo')).get(`${planAt()}/print`)
  expect(html).toContain('Grandma Jo')
  expect(html).toContain('Printed Tuesday, May 5')
  expect(html).not.toContain('call the clinic')
})

test('looks right, or FIX in my words; what is missing is said beside the box', async () => {
  const al = await as('al')
  expect((await al.send(planAt())).to).toBe(`${planAt()}?done=said`)
  expect((await al.get(planAt())).html).toContain('You said: it looks right.')
  expect((await al.send(planAt(), { person: world.rosa })).status).toBe(422)
  const rosa = await as('rosa')
  const page = await rosa.get(`${planAt()}/fix`)
  expect(page.html).toContain('only Lee Marsh')
  for (const bad of [{ words: ' ' }, { words: 'x'.repeat(4001) }, { words: 'a', extra: 'b' }]) {
    expect((await rosa.send(`${planAt()}/fix`, bad)).status).toBe(422)
  }
  const kept = await rosa.send(`${planAt()}/fix`, { words: 'Keep this.', person: world.al })
  expect(kept.html).toContain('Keep this.')
  const once = crypto.randomUUID()
  for (let press = 0; press < 2; press++) {
    const sent = await rosa.send(`${planAt()}/fix`, { words: 'Jo drives on Mondays.', once })
    expect(sent.status).toBe(303)
  }
  expect((await rosa.get(planAt())).html).toContain('Jo drives on Mondays.')
  expect((await al.get(planAt())).html).not.toContain('Jo drives on Mondays.')
})

test('only who leads the meeting sees who asked for what, and answers', async () => {
  const follow = `/w/meetings/${world.meeting}/follow`
  for (const browser of [await staff('dana'), await staff('pat'), await as('al')]) {
    expect((await browser.get(follow)).status).toBe(404)
  }
  const lee = await staff('lee')
  house.trips()
  const { html } = await lee.get(follow)
  expect(trips()).toBeLessThanOrEqual(8)
  expect(html.split('Jo drives on Mondays.')).toHaveLength(2)
  const at = html.match(/href="(\/w\/meetings\/[^"]+\/fix\/[^"]+)"/)?.[1] ?? ''
  house.trips()
  const page = await lee.get(at)
  expect(trips()).toBeLessThanOrEqual(8)
  expect(page.html).not.toContain('I want to stay at my school.')
  const fields = Object.fromEntries(
    [...page.html.matchAll(/<textarea[^>]*name="(line-[^"]+)"[^>]*>\n?([^<]*)</g)].map(
      ([, name = '', text = '']) => [name, text.replace(/^\n/, '')] as const,
    ),
  )
  const line = Object.entries(fields).find(([, text]) => text.startsWith('Grandma Jo takes'))?.[0]
  const changed = { ...fields, [line ?? '']: 'Grandma Jo drives on Mondays.', added: '' }
  const form = { ...changed, answer: 'You are right.', whatChanged: '' }
  const unsaid = await lee.send(at, form)
  expect(unsaid.status).toBe(422)
  expect(unsaid.html).toContain('Please say what changed, in one sentence.')
  expect(unsaid.html).toContain('Grandma Jo drives on Mondays.')
  expect((await (await as('rosa')).send(at, form)).status).toBe(404)
  const sent = await lee.send(at, { ...form, whatChanged: 'Jo drives on Mondays only.' })
  expect(sent.status).toBe(303)
})

test('what somebody says on the phone is kept as theirs, typed by who leads the meeting', async () => {
  const follow = `/w/meetings/${world.meeting}/follow`
  const lee = await staff('lee')
  house.trips()
  expect((await lee.get(`${follow}/for/${world.jo}`)).html).toContain('What Grandma Jo says')
  expect(trips()).toBeLessThanOrEqual(8)
  for (const browser of [await staff('dana'), await staff('sam'), await as('rosa')]) {
    expect((await browser.get(`${follow}/for/${world.jo}`)).status).toBe(404)
  }
  for (const nobody of [world.omar, world.tia, world.pat]) {
    const sent = await lee.send(`${follow}/for/${nobody}`, { reply: 'looks-right' })
    expect(sent.status).toBe(404)
  }
  for (const bad of [{}, { reply: 'fix' }, { reply: 'maybe' }, { next: 'x'.repeat(4001) }]) {
    expect((await lee.send(`${follow}/for/${world.jo}`, bad)).status).toBe(422)
  }
  const sent = await lee.send(`${follow}/for/${world.jo}`, {
    reply: 'fix',
    words: 'I can not drive at night.',
    next: 'I take Ben to school.',
  })
  expect(sent.status).toBe(303)
  const { html } = await lee.get(follow)
  expect(html).toContain('Said by Grandma Jo')
  expect(html).toContain('Typed by')
  const jo = await as('jo')
  expect((await jo.get(planAt())).html).toContain('I can not drive at night.')
  const after = await jo.get(`${meetingAt()}/after`)
  expect(after.html).toContain('I take Ben to school.')
  expect(after.html).toContain('Typed by Lee Marsh')
})

test('version 2 says what changed, and version 1 is still there', async () => {
  const rosa = await as('rosa')
  const { html } = await rosa.get(planAt())
  expect(html).toContain('Version 2')
  expect(html).toContain('Jo drives on Mondays only.')
  expect(html).toContain('You are right.')
  expect(html).toContain('The plan changed. Please look at it again.')
  const first = await rosa.get(`${planAt()}?version=1`)
  expect(first.html).toContain('This is an older version.')
  expect(first.html).toContain('Grandma Jo takes the kids to school.')
  for (const bad of ['0', '3', 'x', '1 or 1']) {
    expect((await rosa.get(`${planAt()}?version=${bad}`)).status).toBe(404)
  }
  expect((await (await as('jo')).get(planAt())).html).not.toContain('Jo drives on Mondays only.')
})

test('what happens next is asked to test us; Lee marks how clear we were', async () => {
  const rosa = await as('rosa')
  house.trips()
  const page = await rosa.get(`${meetingAt()}/after`)
  expect(trips()).toBeLessThanOrEqual(8)
  expect(page.html).toContain('We want to be sure we said this in a clear way.')
  expect((await rosa.send(`${meetingAt()}/after`, { next: '' })).status).toBe(422)
  expect((await rosa.send(`${meetingAt()}/after`, { next: 'I call the clinic.' })).status).toBe(303)
  expect((await rosa.get(`${meetingAt()}/after`)).html).toContain('I call the clinic.')
  expect((await (await as('al')).get(`${meetingAt()}/after`)).html).not.toContain('I call the')
  const follow = `/w/meetings/${world.meeting}/follow`
  const lee = await staff('lee')
  const { html } = await lee.get(follow)
  const understanding = html.match(/name="understanding" value="([^"]+)"/)?.[1] ?? ''
  expect((await lee.send(follow, { understanding, mark: 'wrong' })).status).toBe(422)
  expect((await lee.send(follow, { understanding: 'x', mark: 'partly' })).status).toBe(404)
  const sam = await staff('sam')
  expect((await sam.send(follow, { understanding, mark: 'partly' })).status).toBe(404)
  expect((await lee.send(follow, { understanding, mark: 'partly' })).status).toBe(303)
  expect((await lee.get(follow)).html).toContain('Say it another way, then ask again.')
  expect((await rosa.get(`${meetingAt()}/after`)).html).not.toMatch(/Partly|clear to/)
})

test('how it went: five questions, faces for a child, answered once', async () => {
  const feedback = `${meetingAt()}/feedback`
  const rosa = await as('rosa')
  house.trips()
  const page = await rosa.get(feedback)
  expect(trips()).toBeLessThanOrEqual(8)
  expect(page.html).toContain('Dana Roe will not see your name with this.')
  const bad = await rosa.send(feedback, { listened: 'perhaps', change: 'Start with food.' })
  expect(bad.status).toBe(422)
  expect(bad.html).toContain('Start with food.')
  const good = { listened: 'yes', say: 'mostly', safe: 'no', change: 'Start with food.' }
  expect((await rosa.send(feedback, good)).status).toBe(303)
  expect((await rosa.get(feedback)).html).toContain('Thank you. You have answered.')
  expect((await (await as('ben')).get(feedback)).html).toContain('class="faces"')
  expect((await (await as('maya')).get(feedback)).html).not.toContain('class="faces"')
})

test('what was said about us is read by the supervisor alone, once five have answered', async () => {
  const heard = `/s/meetings/${world.meeting}/heard`
  for (const browser of [await staff('dana'), await staff('lee'), await as('rosa')]) {
    expect((await browser.get(heard)).status).toBe(404)
  }
  const sam = await staff('sam')
  expect((await sam.get(`/w/meetings/${world.meeting}/follow`)).html).toContain(heard)
  expect((await sam.get(heard)).html).toContain('4 more must answer')
  for (const who of ['al', 'jo', 'ben', 'maya'] as const) {
    const browser = await as(who)
    await browser.send(`${meetingAt()}/feedback`, { listened: 'yes' })
  }
  const { html } = await sam.get(heard)
  expect(html).toContain('Start with food.')
  expect(html).not.toContain('Rosa')
})

test('those who work with the family see its promises, ours first', async () => {
  const page = `/w/families/${world.family}/promises`
  const dana = await staff('dana')
  house.trips()
  const { html } = await dana.get(page)
  expect(trips()).toBeLessThanOrEqual(8)
  expect(html.indexOf('set up your ride')).toBeLessThan(html.indexOf('call the clinic'))
  expect(html).toContain(`/en/plan/${world.plan}`)
  for (const browser of [await staff('pat'), await as('rosa')]) {
    expect((await browser.get(page)).status).toBe(404)
  }
})

test('the supervisor sees what waits on us and whose fault it is not', async () => {
  for (const browser of [await staff('dana'), await staff('lee'), await as('rosa')]) {
    expect((await browser.get('/s')).status).toBe(404)
  }
  expect((await (await staff('sam')).get('/s')).html).toContain('Nobody is waiting on us')
  house.moveClock('2026-05-20T15:00:00.000Z')
  const sam = await staff('sam')
  house.trips()
  const { html } = await sam.get('/s')
  expect(trips()).toBeLessThanOrEqual(8)
  expect(html).toContain('1 family is waiting on us')
  expect(html).toContain('set up your ride')
  expect(html).toContain('11 days late')
  expect(html).not.toContain('call the clinic')
  expect(html).not.toContain('take Ben to school')
  expect(html).not.toContain('Bell family')
})
