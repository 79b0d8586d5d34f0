import { expect, test } from 'vitest'
import type { Agency } from '../../modules/access/index.ts'
import type { AgencyId } from '../../shared/ids.ts'
import type { Instant } from '../../shared/time.ts'
import { createApp } from '../app.ts'
import { routes } from '../routes.ts'
import { leaveTo } from './dress.tsx'
import { agencyBook, type House } from './house.ts'

const cottonwood: Agency = {
  id: '7d1f0d2e-6c1b-4a53-9b1c-0a4f5d9d1001' as AgencyId,
  called: 'Cottonwood County Family Services',
  linkCode: 'CTW',
  timeZone: 'America/Denver',
  helpPhone: '406-555-0142',
  madeUp: true,
}

interface Broken {
  readonly app: ReturnType<typeof createApp>
  readonly broke: unknown[]
}

/** A house whose database never answers; what it knows of its agencies it knew before. */
function houseWithoutDatabase(origin: string, known: readonly Agency[]): Broken {
  const broke: unknown[] = []
  const away = () => Promise.reject(new Error('connect ECONNREFUSED'))
  let asked = 0
  const house: House = {
    transact: away,
    agencies: agencyBook(() =>
      asked++ === 0 && known.length > 0 ? Promise.resolve(known) : away(),
    ),
    now: () => '2026-05-01T16:00:00.000Z' as Instant,
    demo: true,
    personas: [],
    addresses: [],
    origin,
    proxies: 0,
    assets: { style: '/assets/kincircle.css', script: (name) => `/assets/${name}.js` },
    log: { info: () => {}, error: (line) => broke.push(line) },
  }
  return { app: createApp(house, routes), broke }
}

const secure = 'https://kincircle.example'
const plain = 'http://localhost'

test.each(['/', '/en/start', '/es/safe', '/es/privacy', '/en/words', '/en/not-me'])(
  '%s answers while the database is away, even before any agency was known',
  async (path) => {
    const shown = await houseWithoutDatabase(plain, []).app.request(`${plain}${path}`)
    expect(shown.status).toBe(200)
    const html = await shown.text()
    expect(html).toContain('<h1>')
    expect(html).not.toMatch(/Call \.|al \./)
  },
)

test('once the agency is known its telephone stays on every page', async () => {
  const { app } = houseWithoutDatabase(plain, [cottonwood])
  for (const path of ['/en/start', '/en/start']) {
    expect(await (await app.request(`${plain}${path}`)).text()).toContain('406-555-0142')
  }
})

test('a cookie of an unknown agency does not take the open pages away', async () => {
  const { app } = houseWithoutDatabase(plain, [cottonwood])
  const headers = { cookie: `kincircle=${crypto.randomUUID()}.${'A'.repeat(43)}` }
  expect((await app.request(`${plain}/en/start`)).status).toBe(200)
  expect((await app.request(`${plain}/en/start`, { headers })).status).toBe(200)
})

test('a page that needs the database says in our own words that it broke', async () => {
  const { app, broke } = houseWithoutDatabase(plain, [])
  const shown = await app.request(`${plain}/es/me`)
  expect(shown.status).toBe(500)
  const html = await shown.text()
  expect(html).toContain('Eso no funcionó. Usted no hizo nada malo.')
  expect(html).not.toContain('ECONNREFUSED')
  expect(broke.length).toBeGreaterThan(0)
})

test('every kind of answer carries the same guards', async () => {
  const { app } = houseWithoutDatabase(secure, [cottonwood])
  const shown = await Promise.all([
    app.request(`${secure}/en/start`),
    app.request(`${secure}/nothing`),
    app.request(`${secure}/size/2?back=/en/start`),
    app.request(`${secure}/en/me`),
    app.request(`${secure}/en/in`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
  ])
  expect(shown.map(({ status }) => status)).toEqual([200, 404, 303, 500, 403])
  for (const { headers } of shown) {
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
  }
})

test('on plain http nothing promises https', async () => {
  const { app } = houseWithoutDatabase(plain, [cottonwood])
  const { headers } = await app.request(`${plain}/en/start`)
  expect(headers.get('strict-transport-security')).toBeNull()
})

test('a form may lead to ourselves and to the weather, and nowhere else', async () => {
  const { app } = houseWithoutDatabase(plain, [cottonwood])
  const { headers } = await app.request(`${plain}/en/start`)
  const rule = headers.get('content-security-policy')?.match(/form-action ([^;]*)/)?.[1]
  expect(rule).toBe(`'self' ${new URL(leaveTo).origin}`)
})

test.each([
  ['our own origin', { origin: secure }, true],
  [
    'a browser that says it was our page',
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
    true,
  ],
  ['an old browser that tells no origin', { origin: 'null' }, true],
  ['another site', { origin: 'https://else.example' }, false],
  ['another site by its own word', { origin: 'null', 'sec-fetch-site': 'cross-site' }, false],
  ['a neighbour on the same domain', { origin: 'null', 'sec-fetch-site': 'same-site' }, false],
  ['a machine nearby', { origin: 'http://localhost:3000' }, false],
  ['nobody who says where from', {}, false],
])('a form from %s: %s', async (_who, headers, isHeard) => {
  const { app } = houseWithoutDatabase(secure, [cottonwood])
  const answer = await app.request(`${secure}/en/in`, {
    method: 'POST',
    body: new URLSearchParams({ reach: 'rosa@mail.example' }),
    headers,
  })
  // Heard means that it came as far as the database, which is away.
  expect(answer.status).toBe(isHeard ? 500 : 403)
})

test.each([
  ['/en/start', '/en/start'],
  ['/es/words?x=1', '/es/words?x=1'],
  ['//else.example/a', '/'],
  ['/\\else.example', '/'],
  ['/\t/else.example', '/'],
  ['/.//else.example', '/'],
  ['https://else.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['', '/'],
])('after choosing a text size one is back at %j: %s', async (back, to) => {
  const { app } = houseWithoutDatabase(plain, [cottonwood])
  const answer = await app.request(`${plain}/size/3?back=${encodeURIComponent(back)}`)
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(to)
  expect(answer.headers.get('set-cookie')).toMatch(/^text=3; Path=\/; HttpOnly; SameSite=Lax/)
})

test.each(['0', '4', 'large', '../2'])('%s is no text size', async (size) => {
  const { app } = houseWithoutDatabase(plain, [cottonwood])
  expect((await app.request(`${plain}/size/${encodeURIComponent(size)}`)).status).toBe(404)
})

test('the text size that was chosen is on every page', async () => {
  const { app } = houseWithoutDatabase(plain, [cottonwood])
  const shown = await app.request(`${plain}/en/start`, { headers: { cookie: 'text=3' } })
  expect(await shown.text()).toContain('<html lang="en" data-text="3">')
})
