import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openAccount } from '../../src/modules/doors/index.ts'
import { createApp } from '../../src/web/app.ts'
import { routes } from '../../src/web/routes.ts'
import { type BeforeMeeting, invitedMeeting } from '../support/a-meeting.ts'
import { openHouse, type TestHouse } from '../support/house.ts'

let house: TestHouse
let at: BeforeMeeting
let link: string
const origin = 'http://localhost'
const begins = Date.parse('2026-05-01T16:00:00.000Z')
const alsPhone = '+14065550102'

beforeAll(async () => {
  house = await openHouse()
  at = await invitedMeeting(house)
  await house.asSystem((system) => openAccount(system, at.al, 'family'))
  const message = (await house.deliver()).find(({ to }) => to === alsPhone)
  link = new URL(message?.body.match(/http\S+/)?.[0] ?? '').pathname
})
afterAll(() => house.close())

let hour = 0
/** Every test stands two hours after the last, when nothing is counted any more. */
beforeEach(() => {
  hour += 2
  house.moveClock(new Date(begins + hour * 3_600_000).toISOString())
})
const later = (minutes: number) =>
  house.moveClock(new Date(begins + hour * 3_600_000 + minutes * 60_000).toISOString())

/** Another process on the same database: what is remembered there, it knows. */
const afterRestart = (proxies = 0) => createApp({ ...house.house, addresses: [], proxies }, routes)

let network = 0
const anotherNetwork = () => `203.0.${Math.floor(++network / 200)}.${(network % 200) + 1}`

interface Sent {
  readonly from: string
  readonly path: string
  readonly body?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

async function ask(app: ReturnType<typeof createApp>, { from, path, body, headers }: Sent) {
  const init = body
    ? { method: 'POST', body: new URLSearchParams({ once: crypto.randomUUID(), ...body }) }
    : {}
  const line = { incoming: { socket: { remoteAddress: from } } }
  return app.request(`${origin}${path}`, { ...init, headers: { ...headers, origin } }, line)
}

/** How many of these were answered before the door asked to wait. */
async function answeredBeforeWaiting(most: number, send: (nth: number) => Promise<Response>) {
  for (let nth = 0; nth < most; nth++) {
    const { status, headers } = await send(nth)
    if (status === 429) {
      expect(headers.get('retry-after')).toBe('600')
      return nth
    }
  }
  return most
}

const wrongCode = { asked: crypto.randomUUID(), digits: '000000' }

test.each([
  ['asks for a code', '/en/in', { reach: 'somebody@mail.example' }, 50],
  ['types a code', '/es/in/code', wrongCode, 50],
])('a network that %s waits after fifty in ten minutes', async (_what, path, body, most) => {
  const from = anotherNetwork()
  const send = () => ask(house.app, { from, path, body })
  expect(await answeredBeforeWaiting(most + 5, send)).toBe(most)
  expect((await ask(house.app, { from: anotherNetwork(), path, body })).status).not.toBe(429)
  later(9)
  expect((await send()).status).toBe(429)
  later(10)
  expect((await send()).status).not.toBe(429)
})

test('what was counted is still counted after a restart', async () => {
  const from = anotherNetwork()
  const body = { reach: 'somebody@mail.example' }
  const before = (nth: number) =>
    ask(nth < 30 ? house.app : afterRestart(), { from, path: '/en/in', body })
  expect(await answeredBeforeWaiting(60, before)).toBe(50)
})

test('fifty at the same moment are not more than fifty', async () => {
  const from = anotherNetwork()
  const sent = Array.from({ length: 60 }, () =>
    ask(house.app, { from, path: '/en/in/code', body: wrongCode }),
  )
  const statuses = (await Promise.all(sent)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 429)).toHaveLength(10)
})

test('one link is opened twenty times an hour from one network, and elsewhere still', async () => {
  const from = anotherNetwork()
  expect(await answeredBeforeWaiting(25, () => ask(house.app, { from, path: link }))).toBe(20)
  expect((await ask(house.app, { from: anotherNetwork(), path: link })).status).toBe(200)
  // The pages behind it stay open: somebody in the middle of coming in is not stopped.
  expect((await ask(house.app, { from, path: `${link}/enter` })).status).toBe(200)
  later(60)
  expect((await ask(house.app, { from, path: link })).status).toBe(200)
})

test('links that lead nowhere are one door: trying another each time is no way around', async () => {
  const from = anotherNetwork()
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  const guess = (nth: number) =>
    `/m/CTW${letters[nth % 32]}${letters[(nth * 7) % 32]}${'0'.repeat(24)}${['', '/enter', '/not-me', '/time.ics'][nth % 4]}`
  const send = (nth: number) => ask(house.app, { from, path: guess(nth) })
  expect(await answeredBeforeWaiting(30, send)).toBe(20)
  // Whoever holds a good link on the same network is not kept out.
  expect((await ask(house.app, { from, path: link })).status).toBe(200)
})

test('for one person ten codes are typed in ten minutes, under whatever marks, and nothing says so', async () => {
  const typed: string[] = []
  const marks: { mark: string; digits: string }[] = []
  for (let round = 0; round < 3; round++) {
    const { headers } = await ask(house.app, {
      from: anotherNetwork(),
      path: '/en/in',
      body: { reach: '406-555-0102' },
    })
    const [message] = await house.deliver()
    const mark = new URL(headers.get('location') ?? '', origin).searchParams.get('asked') ?? ''
    marks.push({ mark, digits: message?.body.match(/\d{6}/)?.[0] ?? '' })
  }
  const last = marks[2]
  if (!last) throw new Error('Three codes were asked for.')
  for (let nth = 0; nth < 10; nth++) {
    const { mark, digits } = marks[nth % 2] ?? last
    const wrong = digits === '111111' ? '222222' : '111111'
    const shown = await ask(house.app, {
      from: anotherNetwork(),
      path: '/en/in/code',
      body: { asked: mark, digits: wrong },
    })
    typed.push(String(shown.status))
  }
  const right = { asked: last.mark, digits: last.digits }
  const eleventh = await ask(house.app, {
    from: anotherNetwork(),
    path: '/en/in/code',
    body: right,
  })
  expect([...new Set(typed), eleventh.status]).toEqual(['422', 422])
  expect(eleventh.headers.get('set-cookie')).toBeNull()
  later(10)
})

test('nothing that a visitor can change begins a new count', async () => {
  const anything = fc.record({
    body: fc.dictionary(
      fc.constantFrom('reach', 'asked', 'digits', 'ownPhone', 'agency', 'network', 'x', 'once'),
      fc.string({ maxLength: 20 }),
    ),
    headers: fc.dictionary(
      fc.constantFrom(
        'x-forwarded-for',
        'x-real-ip',
        'forwarded',
        'user-agent',
        'accept-language',
        'x-forwarded-host',
      ),
      fc.ipV4(),
    ),
    query: fc.webQueryParameters({ size: '-2' }),
    cookie: fc.stringMatching(/^[\w-]{0,43}$/),
    language: fc.constantFrom('en', 'es'),
  })
  for (const [door, path] of [
    ['asking', 'in'],
    ['typing', 'in/code'],
  ] as const) {
    const from = anotherNetwork()
    const tries = fc.sample(anything, { numRuns: 60, seed: 20260501 })
    const answered = await answeredBeforeWaiting(tries.length, (nth) => {
      const { body, headers, query, cookie, language } = tries[nth] as (typeof tries)[number]
      return ask(house.app, {
        from,
        path: `/${language}/${path}?${query}`,
        body,
        headers: { ...headers, cookie: `kincircle=${house.agency}.${cookie}` },
      })
    })
    expect([door, answered]).toEqual([door, 50])
  }
})

test('behind the operator’s proxy it is the proxy’s word that counts, and only its own', async () => {
  const app = afterRestart(1)
  const [from, other] = [anotherNetwork(), anotherNetwork()]
  const body = { reach: 'somebody@mail.example' }
  const through = (heard: string, nth = 0) =>
    ask(app, {
      from: '127.0.0.1',
      path: '/en/in',
      body,
      headers: { 'x-forwarded-for': `198.51.100.${nth}, ${heard}` },
    })
  expect(await answeredBeforeWaiting(60, (nth) => through(from, nth))).toBe(50)
  expect((await through(other)).status).toBe(303)
})

test('the page that asks to wait names nobody, in both languages, and has its words for people', async () => {
  const from = anotherNetwork()
  for (let nth = 0; nth < 50; nth++)
    await ask(house.app, { from, path: '/en/in/code', body: wrongCode })
  for (const [language, words] of [
    ['en', 'Please try again later.'],
    ['es', 'Pruebe otra vez más tarde.'],
  ]) {
    const shown = await ask(house.app, { from, path: `/${language}/in/code`, body: wrongCode })
    expect(await shown.text()).toContain(words)
  }
})
