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

const as = (who: 'rosa' | 'al' | 'jo' | 'omar' | 'tia' | 'maya' | 'ben') => house.signIn(world[who])
const staff = (who: 'dana' | 'lee' | 'pat') => house.signIn(world[who], { mode: 'staff' })
const nowhere = '/en/promises/7d1f0d2e-6c1b-4a53-9b1c-0a4f5d9d1fff'

test('without a sign-in there is nothing', async () => {
  for (const path of ['/en/promises', `/en/promises/${world.ride}`, '/en/home', '/w/promises']) {
    expect((await house.stranger().get(path)).status).toBe(401)
  }
  expect(
    (await house.stranger().send(`/en/promises/${world.ride}/kept`, { turn: 'confirm' })).status,
  ).toBe(401)
})

test('a promise between others is the same as none', async () => {
  const none = (await (await as('rosa')).get(nowhere)).html
  for (const who of ['al', 'omar', 'tia', 'jo'] as const) {
    const browser = await as(who)
    const hidden = await browser.get(`/en/promises/${world.ride}`)
    expect(hidden.status).toBe(404)
    expect(hidden.html).toBe(none)
    for (const [under, turn] of [
      ['way', 'done'],
      ['kept', 'confirm'],
      ['heard', 'right'],
    ] as const) {
      const sent = await browser.send(`/en/promises/${world.ride}/${under}`, { turn, kept: 'kept' })
      expect(sent.status).toBe(404)
    }
  }
})

test('both ways stand in one list, with the same look', async () => {
  house.trips()
  const { html } = await (await as('rosa')).get('/en/promises')
  expect(Math.max(...house.trips())).toBeLessThanOrEqual(8)
  expect(html).toContain('I will call the clinic.')
  expect(html).toContain('I will set up your ride.')
  expect(html).not.toContain('We are late')
  const spanish = (await (await as('rosa')).get('/es/promises')).html
  expect(spanish).toContain('<q data-said="true" lang="en">I will call the clinic.</q>')
  expect(spanish).toContain('Antes del sábado, 9 de mayo')
})

test('the maker says done; the one it was made to confirms; nobody else is asked', async () => {
  const rosa = await as('rosa')
  const page = `/en/promises/${world.clinic}`
  const mine = await rosa.get(page)
  expect(mine.html).toContain('Did it work out?')
  expect(mine.html).not.toContain('Was this promise kept?')
  expect((await rosa.send(`${page}/kept`, { turn: 'confirm', kept: 'kept' })).status).toBe(404)
  const done = await rosa.send(`${page}/way`, { turn: 'done' })
  expect([done.status, done.to]).toEqual([303, `${page}?done=said`])
  expect((await rosa.get(done.to)).html).toContain('Thank you. We wrote it down.')
  const dana = await staff('dana')
  const theirs = await dana.get(`/w/promises/${world.clinic}`)
  expect(theirs.html).toContain('Rosa Bell says it is done. Is it?')
  const kept = await dana.send(`/w/promises/${world.clinic}/kept`, {
    turn: 'confirm',
    kept: 'kept',
    said: 'The clinic called me.',
  })
  expect(kept.status).toBe(303)
  expect((await rosa.get(page)).html).toContain('Kept: The clinic called me.')
})

test('what is missing is said beside the field, and what was typed stays', async () => {
  const jo = await as('jo')
  const way = `/en/promises/${world.school}/way`
  const empty = await jo.send(way, { turn: 'stuck', stuck: ' ' })
  expect(empty.status).toBe(422)
  expect(empty.html).toContain('Please say what got in the way.')
  const past = await jo.send(way, { turn: 'move', newDay: '2026-05-01', why: 'The car broke.' })
  expect(past.status).toBe(422)
  expect(past.html).toContain('Please pick today or a later day.')
  expect(past.html).toContain('value="The car broke."')
  const same = await jo.send(way, { turn: 'move', newDay: '2026-05-12', why: 'Hm.' })
  expect(same.html).toContain('That is the same day.')
  for (const bad of [
    { turn: 'nothing' },
    { turn: 'stuck', stuck: 'x'.repeat(2001) },
    { turn: 'stuck', stuck: 'fine', by: world.rosa },
    { turn: 'move', newDay: 'soon', why: 'Hm.' },
    { turn: 'stuck', stuck: 'a\u0000b' },
    { turn: 'right' },
  ]) {
    expect((await jo.send(way, bad)).status).toBe(422)
  }
  expect((await jo.get(`/en/promises/${world.school}`)).html).not.toContain('The car broke.')
})

test('two forms of one page are two deeds, one form pressed twice is one', async () => {
  const jo = await as('jo')
  const way = `/en/promises/${world.school}/way`
  const once = crypto.randomUUID()
  for (let press = 0; press < 2; press++) {
    const sent = await jo.send(way, { turn: 'stuck', stuck: '\uFEFFThe car <b>', once })
    expect(sent.status).toBe(303)
  }
  const { html } = await jo.get(`/en/promises/${world.school}`)
  expect(html.split('Stuck: \uFEFFThe car &lt;b>')).toHaveLength(2)
  const marks = [...html.matchAll(/name="once" value="([^"]+)"/g)].map(([, mark]) => mark)
  expect(new Set(marks).size).toBe(marks.length)
})

test('when the agency is late, the family hears it first and is told it did nothing wrong', async () => {
  house.moveClock('2026-05-11T15:00:00.000Z')
  const rosa = await as('rosa')
  for (const path of ['/en/promises', '/en/home', `/en/promises/${world.ride}`]) {
    const { html } = await rosa.get(path)
    expect(html).toContain('I will set up your ride.</q>')
    expect(html).toContain('It was for Saturday, May 9. It is late. We told Dana Roe')
    expect(html).toContain('You did nothing wrong.')
  }
  const list = (await rosa.get('/en/promises')).html
  expect(list.indexOf('This is late.')).toBeLessThan(list.indexOf('You said'))
})

test('the worker sees what is late first, and says done in two presses', async () => {
  const dana = await staff('dana')
  house.trips()
  const { html } = await dana.get('/w/promises')
  expect(Math.max(...house.trips())).toBeLessThanOrEqual(8)
  expect(html.indexOf('set up your ride')).toBeLessThan(html.indexOf('write to the school'))
  expect(html).toContain('not their fault')
  expect((await dana.send(`/w/promises/${world.ride}/way`, { turn: 'done' })).status).toBe(303)
  expect((await (await staff('pat')).get(`/w/promises/${world.ride}`)).status).toBe(404)
  const rosa = await as('rosa')
  expect((await rosa.get(`/en/promises/${world.ride}`)).html).toContain('says it is done. Is it?')
  const broken = await rosa.send(`/en/promises/${world.ride}/kept`, {
    turn: 'confirm',
    kept: 'not-kept',
    said: 'No ride came.',
  })
  expect(broken.status).toBe(303)
  expect((await rosa.get(`/en/promises/${world.ride}`)).html).toContain('Not kept: No ride came.')
})

test('home shows one next thing to each, and nothing of others', async () => {
  house.trips()
  const rosa = (await (await as('rosa')).get('/en/home')).html
  expect(Math.max(...house.trips())).toBeLessThanOrEqual(8)
  expect(rosa).toContain('Hi Rosa Bell')
  expect(rosa).toContain('Your plan is ready')
  const al = (await (await as('al')).get('/en/home')).html
  expect(al).toContain('Your plan is ready')
  expect(al).not.toContain('call the clinic')
  expect((await (await as('maya')).get('/es/home')).html).toContain('Tu plan está listo')
  const onlyThis = { mode: 'guest', onlyMeeting: world.meeting } as const
  expect((await (await house.signIn(world.tia, onlyThis)).get('/en/home')).status).toBe(401)
  const here = await house.signIn(world.jo, onlyThis)
  expect((await here.get('/en/home')).to).toBe(`/en/meeting/${world.meeting}`)
})
