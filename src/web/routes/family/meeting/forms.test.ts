import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BeforeMeeting, invitedMeeting } from '../../../../../tests/support/a-meeting.ts'
import { type Browser, openHouse, type TestHouse } from '../../../../../tests/support/house.ts'
import { must } from '../../../../../tests/support/world.ts'
import { tablesOf } from '../../../../db/transaction.ts'
import {
  type MyWish,
  readyPage,
  seatPerson,
  sendInvitations,
  whoPage,
} from '../../../../modules/meetings/index.ts'

let house: TestHouse
let at: BeforeMeeting
let rosa: Browser
let omar: Browser

beforeAll(async () => {
  house = await openHouse()
  at = await invitedMeeting(house)
  must(await house.as(at.lee, (visit) => seatPerson(visit, at.meeting, at.jo)))
  must(await house.as(at.lee, (visit) => sendInvitations(visit, at.meeting)))
  rosa = await house.signIn(at.rosa)
  omar = await house.signIn(at.omar)
})
afterAll(() => house.close())

const here = (page = '') => `/en/meeting/${at.meeting}${page}`
const wishesOf = async (): Promise<readonly MyWish[]> =>
  (await house.as(at.rosa, (visit) => whoPage(visit, at.meeting))).wishes
const trustedOf = async () =>
  (await house.as(at.rosa, (visit) => whoPage(visit, at.meeting))).trusted

const tia = { called: 'Coach Tia', tie: 'My coach', reach: '(406) 555-0177' }

/** Every form of a meeting: where it is sent, what a right one says, what is wrong with a wrong one. */
const forms = [
  {
    page: '/come',
    right: { answer: 'yes', betterTime: '', help: ['ride'] },
    wrong: { betterTime: 'x'.repeat(301) },
    kept: 'x'.repeat(301),
  },
  { page: '/way', right: { way: 'phone' }, wrong: { way: 'apart' }, kept: 'Please pick one' },
  {
    page: '/who/add',
    right: { called: 'Uncle Ray', tie: '', reach: '' },
    wrong: { called: '', tie: 'My uncle', reach: '' },
    kept: 'My uncle',
  },
  { page: '/who/trusted', right: null, wrong: { ...tia, reach: 'no phone' }, kept: 'no phone' },
  { page: '/who/trusted/give', right: tia, wrong: { ...tia, reach: 'no phone' }, kept: 'no phone' },
  {
    page: '/safety',
    right: { answer: 'nobody', words: '' },
    wrong: { words: 'Not at night.' },
    kept: 'Not at night.',
  },
  {
    page: '/ready/good',
    right: { audience: 'meeting', cards: ['good-1'], words: '' },
    wrong: { audience: 'all', words: 'They sing.' },
    kept: 'They sing.',
  },
] as const

describe.each(forms)('the form of $page', ({ page, right, wrong, kept }) => {
  test('is for those who are signed in', async () => {
    expect((await house.stranger().send(here(page), right ?? wrong)).status).toBe(401)
  })

  test('is not there for another family’s father, whatever he sends', async () => {
    expect((await omar.send(here(page), right ?? wrong)).status).toBe(404)
    expect((await omar.send(here(page), wrong)).status).toBe(404)
  })

  test('is not there without its meeting', async () => {
    const missing = '/en/meeting/00000000-0000-4000-8000-000000000000'
    expect((await rosa.send(`${missing}${page}`, right ?? wrong)).status).toBe(404)
  })

  test('keeps what was typed and says what to mend', async () => {
    const shown = await rosa.send(here(page), wrong)
    expect(shown.status).toBe(422)
    expect(shown.html).toContain('Please look at this again')
    expect(shown.html).toContain(kept)
  })

  test('takes no field that was not asked for, and no letter that cannot be kept', async () => {
    const sent = right ?? tia
    expect((await rosa.send(here(page), { ...sent, agency_id: 'x' })).status).toBe(422)
    const field = Object.keys(sent)[0] ?? ''
    expect((await rosa.send(here(page), { ...sent, [field]: 'a\0b' })).status).toBe(422)
  })

  test('is kept when it is right', async () => {
    const shown = await rosa.send(here(page), right ?? tia)
    expect(shown.status).toBe(right ? 303 : 200)
  })
})

test('what was answered is there when the page is opened again', async () => {
  await rosa.send(here('/come'), { answer: 'other-time', betterTime: 'After 5.', help: ['ride'] })
  const { html } = await rosa.get(here('/come'))
  expect(html).toMatch(/value="other-time"[^>]*checked/)
  expect(html).toContain('value="After 5."')
  expect(html).toMatch(/value="ride"[^>]*checked/)
})

test('whoever cannot come is asked how their voice can count', async () => {
  const { to } = await rosa.send(here('/come'), { answer: 'no', betterTime: '' })
  expect(to).toBe(`${here('/way')}?done=saved`)
  const { html } = await rosa.get(to)
  expect(html).toContain('That is OK. Your voice still counts.')
  expect(html).not.toContain('value="room"')
})

test('a name comes off the list with a way back, and only by who wrote it', async () => {
  await rosa.send(here('/who/add'), { called: '\uFEFFPía Ñandú', tie: 'Mi tía', reach: '' })
  const wish = (await wishesOf()).find(({ tie }) => tie === 'Mi tía')
  expect(wish?.called).toBe('\uFEFFPía Ñandú')
  const id = wish?.id ?? ''
  expect((await omar.send(here('/who'), { wish: id, turn: 'take-back' })).status).toBe(404)
  const maya = await house.signIn(at.maya)
  expect((await maya.send(here('/who'), { wish: id, turn: 'take-back' })).status).toBe(404)
  expect((await rosa.send(here('/who'), { wish: id, turn: 'seated' })).status).toBe(404)
  const off = await rosa.send(here('/who'), { wish: id, turn: 'take-back' })
  expect(off.to).toBe(`${here('/who')}?undo=${id}`)
  expect((await rosa.get(off.to)).html).toContain('is off your list')
  await rosa.send(here('/who'), { wish: id, turn: 'put-back' })
  expect((await wishesOf()).find((one) => one.id === id)?.state).toBe('named')
})

test('the grant is shown before it is given, and looking at it gives nothing', async () => {
  const before = (await trustedOf()).length
  const pia = { called: 'Pia', tie: 'A friend', reach: 'pia@mail.example' }
  const shown = await rosa.send(here('/who/trusted'), pia)
  expect(shown.html).toContain('Pia will see')
  expect(shown.html).toContain('the time and the place')
  expect(shown.html).toContain('Pia will not see')
  expect(shown.html).toContain('your plan')
  expect(shown.html).toContain('This ends when the meeting ends.')
  expect(shown.html).toContain('You can take it back any time.')
  expect(await trustedOf()).toHaveLength(before)
  const back = await rosa.send(here('/who/trusted'), { ...pia, again: 'yes' })
  expect(back.status).toBe(200)
  expect(back.html).toContain('value="pia@mail.example"')
})

test('pressed twice, giving makes one person; taken back, they are signed out', async () => {
  const ana = { called: 'Ana', tie: 'My aunt', reach: '406-555-0188', once: crypto.randomUUID() }
  const twice = await Promise.all([
    rosa.send(here('/who/trusted/give'), ana),
    rosa.send(here('/who/trusted/give'), ana),
  ])
  expect(twice.map(({ status }) => status)).toEqual([303, 303])
  const anas = (await trustedOf()).filter(({ goesBy }) => goesBy === 'Ana')
  expect(anas).toHaveLength(1)
  const person = anas[0]?.person
  if (!person) throw new Error('Ana is there.')
  const hers = await house.signIn(person, { mode: 'guest', onlyMeeting: at.meeting })
  expect((await hers.get(here())).status).toBe(200)
  const dad = await house.signIn(at.al)
  expect((await dad.send(here('/who/trusted/end'), { person })).status).toBe(404)
  expect((await omar.send(here('/who/trusted/end'), { person })).status).toBe(404)
  expect((await rosa.send(here('/who/trusted/end'), { person: 'x' })).status).toBe(404)
  expect((await house.stranger().send(here('/who/trusted/end'), { person })).status).toBe(401)
  expect((await rosa.send(here('/who/trusted/end'), { person })).to).toBe(
    `${here('/who')}?done=ended`,
  )
  for (const page of ['', '/packet', '/ready', '/safety']) {
    expect((await hers.get(here(page))).status).toBe(401)
  }
})

test('after five people, the coordinator is asked', async () => {
  for (const n of [1, 2, 3, 4, 5, 6]) {
    await rosa.send(here('/who/trusted/give'), {
      ...tia,
      called: `F${n}`,
      reach: `f${n}@mail.example`,
    })
  }
  const full = await rosa.send(here('/who/trusted/give'), {
    ...tia,
    called: 'G',
    reach: 'g@mail.example',
  })
  expect(full.status).toBe(422)
  expect(full.html).toContain('You have asked five people.')
  expect(await trustedOf()).toHaveLength(5)
})

test('what was said about safety is never on a page again, not even on one’s own', async () => {
  const sent = { answer: 'someone', words: 'He waits at the corner.' }
  expect((await rosa.send(here('/safety'), sent)).to).toBe(`${here()}?done=saved`)
  for (const page of ['', '/safety', '/ready', '/who']) {
    const { html } = await rosa.get(here(page))
    expect(html).not.toContain('corner')
    expect(html).not.toMatch(/value="someone"[^>]*checked/)
  }
})

test('cards and own words become one text in the person’s language, for the readers picked', async () => {
  const sent = {
    audience: 'coordinator',
    cards: ['want-1', 'want-4'],
    words: 'Más domingos.',
    readAloud: 'yes',
  }
  await rosa.send(`/es/meeting/${at.meeting}/ready/want`, sent)
  const { tasks } = await house.as(at.rosa, (visit) => readyPage(visit, at.meeting))
  expect(tasks.find(({ part }) => part === 'want')).toMatchObject({
    words: 'Estar juntos.\nSeguir en la misma escuela.\nMás domingos.',
    audience: 'coordinator',
    readAloud: true,
  })
})

test('nothing picked and nothing written, or words nobody may see to be read out, are mended beside the box', async () => {
  const nothing = await rosa.send(here('/ready/good'), { audience: 'meeting', words: ' ' })
  expect(nothing.status).toBe(422)
  expect(nothing.html).toContain('Pick a card or write something.')
  const unseen = { audience: 'only-me', words: 'They sing.', readAloud: 'yes' }
  const aloud = await rosa.send(here('/ready/good'), unseen)
  expect(aloud.status).toBe(422)
  expect(aloud.html).toContain('To have it read out, someone has to see it.')
  expect(aloud.html).toContain('They sing.')
})

/** One tap follows a link, one picks a card, one sends; the box for readers is picked already. */
test('three tasks by cards take nine taps, without a letter typed', async () => {
  let taps = 0
  for (const part of ['good', 'worry', 'want']) {
    expect((await rosa.get(here('/ready'))).html).toContain(here(`/ready/${part}`))
    const { html } = await rosa.get(here(`/ready/${part}`))
    const audience = html.match(/name="audience" value="([\w-]+)" checked/)?.[1] ?? ''
    const card = html.match(/name="cards" value="([\w-]+)"/)?.[1] ?? ''
    const words = html.match(/<textarea[^>]*>\n?([^<]*)/)?.[1] ?? ''
    const { to } = await rosa.send(here(`/ready/${part}`), { audience, cards: card, words })
    expect(to).toBe(`${here('/ready')}?done=saved`)
    taps += 3
  }
  expect(taps).toBeLessThanOrEqual(10)
  expect((await rosa.get(here('/ready'))).html).toContain('All three are done.')
})

test('before every box stands who will read it', async () => {
  for (const page of [
    '/come',
    '/way',
    '/who',
    '/who/add',
    '/who/trusted',
    '/safety',
    '/ready/worry',
  ]) {
    const { html } = await rosa.get(here(page))
    const box = html.search(/<(textarea|input type="(text|radio)")/)
    const line = html.search(/Who sees this|who may read this/)
    expect(line, page).toBeGreaterThan(-1)
    if (box > -1) expect(line, page).toBeLessThan(box)
  }
})

test('a meeting that has begun says so and keeps nothing', async () => {
  const meetings = tablesOf('meetings')
  await house.asSystem(({ tx }) =>
    meetings(tx)
      .updateTable('meetings.meeting')
      .set({ state: 'live' })
      .where('id', '=', at.meeting)
      .execute(),
  )
  for (const { page, right } of forms) {
    if (right === null) continue
    const shown = await rosa.send(here(page), right)
    expect(shown.status).toBe(422)
    expect(shown.html).toContain('The meeting has started')
  }
})
