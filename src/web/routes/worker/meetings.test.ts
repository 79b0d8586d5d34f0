import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  askedMeeting,
  aTime,
  type BeforeMeeting,
  leeCalls,
} from '../../../../tests/support/a-meeting.ts'
import { type Browser, openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { newId } from '../../../db/new-id.ts'
import { nameSomebody } from '../../../modules/meetings/index.ts'

let house: TestHouse
let at: BeforeMeeting
let dana: Browser
let lee: Browser
let sam: Browser
let pat: Browser
let rosa: Browser
const stranger = () => house.stranger()

beforeAll(async () => {
  house = await openHouse()
  at = await askedMeeting(house)
  const staff = { mode: 'staff', door: 'staff' } as const
  dana = await house.signIn(at.dana, staff)
  lee = await house.signIn(at.lee, staff)
  sam = await house.signIn(at.sam, staff)
  pat = await house.signIn(at.pat, staff)
  rosa = await house.signIn(at.rosa)
})
afterAll(() => house.close())

const path = (rest = '') => `/w/meetings/${at.meeting}${rest}`
const nowhere = (rest = '') => `/w/meetings/${newId()}${rest}`

const ask = {
  purpose: 'progress',
  why: 'Half a year has passed.',
  dueOn: '2026-06-01',
  dueBecause: 'Every ninety days',
  line1: 'A grown-up is home at night.',
  line2: '',
  line3: '',
  line4: '',
  knownRisks: '',
}

/** One form, in the order of every form: nobody, no right, not there, wrong, right. */
async function form(
  who: Browser,
  rest: string,
  {
    bad,
    good,
    kept,
    to,
    refused = [pat, rosa],
  }: {
    bad?: Readonly<Record<string, string>>
    good: Readonly<Record<string, string | readonly string[]>>
    kept?: string
    to: string
    refused?: readonly Browser[]
  },
) {
  expect((await stranger().send(path(rest), good)).status).toBe(401)
  for (const other of refused) {
    expect((await other.send(path(rest), good)).status).toBe(404)
  }
  expect((await who.send(nowhere(rest), good)).status).toBe(404)
  if (bad) {
    const again = await who.send(path(rest), bad)
    expect(again.status).toBe(422)
    if (kept) expect(again.html).toContain(kept)
    expect((await who.send(path(rest), { ...good, state: 'closed' })).status).toBe(422)
  }
  const sent = await who.send(path(rest), good)
  expect({ rest, status: sent.status, to: sent.to }).toEqual({ rest, status: 303, to })
}

test('a worker asks for a meeting; what is missing is said beside it and typed words stay', async () => {
  const address = `/w/meetings/new?family=${at.family}`
  expect((await stranger().get(address)).status).toBe(401)
  for (const who of [pat, rosa, lee]) {
    expect((await who.get(address)).status).toBe(404)
    expect((await who.send(address, ask)).status).toBe(404)
  }
  expect((await dana.get(`/w/meetings/new?family=${newId()}`)).status).toBe(404)
  expect((await dana.get('/w/meetings/new?family=x')).status).toBe(404)
  const again = await dana.send(address, { ...ask, line1: '', why: 'Two good months.\uFEFF' })
  expect(again.status).toBe(422)
  expect(again.html).toContain('Two good months.\uFEFF')
  expect(again.html).toContain('Write at least one line')
  const long = await dana.send(address, { ...ask, line2: 'word '.repeat(21) })
  expect(long.html).toContain('20 words or fewer')
  const blaming = await dana.send(address, { ...ask, line3: 'Mom is non-compliant.' })
  expect(blaming.html).toContain('kitchen table')
  expect((await dana.send(address, { ...ask, dueOn: '2026-04-01' })).html).toContain('has passed')
  expect((await dana.send(address, { ...ask, people: at.omar })).status).toBe(422)
  expect((await dana.send(address, { ...ask, coordinator: at.lee })).status).toBe(422)
  const once = crypto.randomUUID()
  const first = await dana.send(address, { ...ask, people: [at.rosa, at.maya], once })
  const second = await dana.send(address, { ...ask, people: [at.rosa, at.maya], once })
  expect(first.status).toBe(303)
  expect(second.to).toBe(first.to)
  const board = await dana.get(first.to)
  expect(board.html).toContain('Rosa Bell')
  expect(board.html).not.toContain('Al Bell')
})

test('without a family in the address one is picked first', async () => {
  expect((await dana.get('/w/meetings/new')).html).toContain('Bell family')
  expect((await rosa.get('/w/meetings/new')).status).toBe(404)
})

test('the board names no family to a coordinator before the meeting is taken', async () => {
  expect((await stranger().get('/w/meetings')).status).toBe(401)
  expect((await rosa.get('/w/meetings')).status).toBe(404)
  const before = await lee.get('/w/meetings')
  expect(before.html).toContain('After a move')
  expect(before.html).not.toContain('Bell family')
  expect((await lee.get(path())).status).toBe(404)
  expect((await pat.get('/w/meetings')).html).not.toContain('After a move')
  await form(lee, '/take', { good: {}, to: path(), refused: [dana, pat, rosa] })
  expect((await lee.get('/w/meetings')).html).toContain('Bell family')
})

test('day and place are set by the coordinator', async () => {
  const { day, time, place } = aTime
  await form(lee, '/set', {
    good: { day, time, minutes: '90', place, opening: 'A song' },
    bad: { day: '2026-02-31', time, minutes: '5', place: 'Ronan library', opening: '' },
    kept: '2026-02-31',
    to: `${path()}?done=set`,
    refused: [dana, pat, rosa],
  })
  const past = { day: '2026-04-01', time, minutes: '90', place, opening: '' }
  expect((await lee.send(path('/set'), past)).html).toContain('That time has passed')
})

test('chairs are set from the circle, and for nobody else', async () => {
  await form(dana, '/people', {
    good: { people: [at.jo] },
    bad: { people: at.omar },
    to: `${path('/people')}?done=saved`,
  })
  expect((await dana.send(path('/people'))).status).toBe(422)
})

test('invitations go out, and a call is noted in two taps', async () => {
  await form(lee, '/invite', { good: {}, to: `${path()}?done=invited`, refused: [dana, pat, rosa] })
  await form(lee, `/people/${at.rosa}`, {
    good: { channel: 'phone', outcome: 'talked', audience: 'usual', good: 'Bed on time.' },
    bad: { channel: 'phone', audience: 'usual', note: 'She was at work.' },
    kept: 'She was at work.',
    to: `${path()}?done=called`,
    refused: [dana, pat, rosa],
  })
  const page = await lee.get(path(`/people/${at.rosa}`))
  expect(page.html).toContain('Bed on time.')
  expect(page.html).toContain('Typed by Lee Marsh')
  expect(page.html).toContain('¿Está a solas?')
  expect((await dana.get(path(`/people/${at.rosa}`))).status).toBe(404)
})

test('safety is arranged by the coordinator; the worker finds no such page', async () => {
  await leeCalls(house, at, at.jo, { safety: { answer: 'talk', words: 'I must tell you first.' } })
  const person = `/safety/${at.jo}`
  for (const who of [dana, sam, pat, rosa]) {
    expect((await who.get(path('/safety'))).status).toBe(404)
    expect((await who.get(path(person))).status).toBe(404)
  }
  expect((await lee.get(path('/safety'))).html).toContain('I must tell you first.')
  expect((await dana.get(path())).html).not.toContain('>Safe<')
  expect((await lee.get(path())).html).toContain('>Safe<')
  await form(lee, person, {
    good: { way: 'phone', arrangement: 'Jo calls in at four.' },
    bad: { way: 'by-car', arrangement: 'Jo calls in at four.' },
    kept: 'Jo calls in at four.',
    to: `${path('/safety')}?done=arranged`,
    refused: [dana, sam, pat, rosa],
  })
  expect((await dana.get(path())).html).toContain('Jo calls in at four.')
})

test('a name from a list gets a chair or an answer', async () => {
  await house.as(at.rosa, (visit) =>
    nameSomebody(visit, at.meeting, {
      called: 'Coach Tia',
      tie: 'Maya’s coach',
      reach: '',
      askMeFirst: true,
    }),
  )
  expect((await dana.get(path('/people'))).html).not.toContain('Coach Tia')
  const list = await lee.get(path('/people'))
  const wish = /\/wishes\/([0-9a-f-]{36})/.exec(list.html)?.[1] ?? ''
  const seat = { do: 'seat', who: 'new-kin', tie: 'Maya’s coach' }
  expect((await lee.send(path(`/wishes/${wish}`), seat)).html).toContain('Ask Rosa Bell before')
  await form(lee, `/wishes/${wish}`, {
    good: { ...seat, asked: 'yes' },
    bad: { ...seat, tie: '', asked: 'yes' },
    to: `${path('/people')}?done=saved`,
    refused: [dana, pat, rosa],
  })
})

test('somebody is left out for a reason that counts; others are answered in words', async () => {
  const person = `/people/${at.al}/leave-out`
  const why = { askedBy: 'The court', otherWay: 'A letter', until: 'Until June' }
  const anger = await lee.send(path(person), { ...why, because: 'immigration' })
  expect(anger.status).toBe(422)
  expect(anger.html).toContain('Papers are no reason')
  await form(lee, person, {
    good: { ...why, because: 'court-order' },
    bad: { ...why, because: '' },
    kept: 'Until June',
    to: `${path('/people')}?done=saved`,
    refused: [dana, pat, rosa],
  })
  expect((await lee.get(path('/people'))).html).toContain('A court order says so')
  expect((await dana.get(path('/people'))).html).not.toContain('A court order says so')
  await form(lee, `/people/${at.al}/let-in`, {
    good: {},
    to: `${path('/people')}?done=saved`,
    refused: [dana, pat, rosa],
  })
})

test('the packet is written, sent, printed for one reader and given', async () => {
  await form(dana, '/packet', {
    good: { whyWeMeet: 'Ben stays with Jo.', worries: 'Nobody was home on May 2.' },
    bad: { whyWeMeet: '', goingWell: 'Ben reads.' },
    kept: 'Ben reads.',
    to: `${path('/packet')}?done=saved`,
  })
  await form(lee, '/packet/send', { good: {}, to: `${path('/packet')}?done=sent` })
  await form(lee, `/people/${at.rosa}/given`, { good: {}, to: `${path('/packet')}?done=saved` })
  const copy = async (person: string) => (await lee.get(path(`/packet/print?for=${person}`))).html
  expect(await copy(at.rosa)).toContain('Por qué nos reunimos')
  expect(await copy(at.rosa)).toContain('Nobody was home on May 2.')
  expect(await copy(at.jo)).not.toContain('Nobody was home on May 2.')
})

test('a ride is ticked', async () => {
  await form(lee, `/people/${at.maya}/ride`, {
    good: { ride: 'set' },
    to: path(`/people/${at.maya}`),
    refused: [dana, pat, rosa],
  })
})

test('every page of it is shown to those who prepare it, asks little of the database, and is not there for others', async () => {
  const pages = ['', '/people', '/packet', '/packet/print', '/call-off']
  const hers = ['/safety', `/people/${at.rosa}`, `/people/${at.rosa}/leave-out`]
  const leading = [...hers, '/set', '/refuse']
  for (const rest of [...pages, ...leading]) {
    for (const who of [pat, rosa, await house.signIn(at.omar)]) {
      expect((await who.get(path(rest))).status, rest).toBe(404)
    }
    house.trips()
    for (const who of hers.includes(rest) ? [lee] : [lee, sam]) {
      expect((await who.get(path(rest))).status, rest).toBe(200)
      expect((await who.get(`${path(rest)}?l=es`)).status, rest).toBe(200)
    }
    expect(Math.max(...house.trips()), rest).toBeLessThanOrEqual(8)
    if (hers.includes(rest)) expect((await sam.get(path(rest))).status, rest).toBe(404)
    expect((await dana.get(path(rest))).status, rest).toBe(pages.includes(rest) ? 200 : 404)
  }
  house.trips()
  await lee.get('/w/meetings')
  await dana.get(`/w/meetings/new?family=${at.family}`)
  expect(Math.max(...house.trips())).toBeLessThanOrEqual(8)
})

test('it is called off by a side, for a reason, and then changes no more', async () => {
  await form(dana, '/call-off', {
    good: { by: 'agency', why: 'Snow closed the road.' },
    bad: { by: 'nobody', why: 'Snow closed the road.' },
    kept: 'Snow closed the road.',
    to: `${path()}?done=called-off`,
  })
  const after = await lee.get(path())
  expect(after.html).toContain('Snow closed the road.')
  expect((await lee.get(path('/set'))).status).toBe(404)
  expect((await lee.send(path('/invite'))).to).toBe(`${path()}?done=not-invited`)
})
