import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAccount } from '../../src/modules/doors/index.ts'
import { openHouse, type TestHouse } from '../support/house.ts'
import { aCircle } from '../support/world.ts'

let house: TestHouse

beforeAll(async () => {
  house = await openHouse()
  const { al } = await aCircle(house)
  await house.asSystem((system) => openAccount(system, al, 'family'))
})
afterAll(() => house.close())

const origin = 'http://localhost'
const ask = (path: string, init: RequestInit) =>
  house.app.request(`${origin}${path}`, { ...init, headers: { origin, ...init.headers } })

test('a form as long as a book is refused before it is read', async () => {
  const body = new URLSearchParams({ reach: 'x'.repeat(2_100_000) })
  expect((await ask('/en/in', { method: 'POST', body })).status).toBe(413)
  const chunks = new ReadableStream<Uint8Array>({
    pull: (stream) => stream.enqueue(new Uint8Array(500_000)),
  })
  const endless = { method: 'POST', body: chunks, duplex: 'half' } as RequestInit
  expect((await ask('/en/in', endless)).status).toBe(413)
})

test('every address that takes a form refuses one from another site', async () => {
  const taken: string[] = []
  for (const { method, address } of house.house.addresses) {
    if (method !== 'POST') continue
    const path = address
      .replace('/:l/', '/en/')
      .replaceAll(/:\w+/g, '11111111-1111-4111-8111-111111111111')
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { origin: 'null', 'sec-fetch-site': 'cross-site' },
    ]) {
      const body = new URLSearchParams({ once: crypto.randomUUID() })
      const { status } = await ask(path, { method: 'POST', body, headers })
      if (status !== 403) taken.push(`${path}: ${status}`)
    }
  }
  expect(taken).toEqual([])
})

test('looking at the headers of an address that only takes forms does nothing', async () => {
  const gets = new Set(
    house.house.addresses.filter(({ method }) => method === 'GET').map(({ address }) => address),
  )
  const found: string[] = []
  for (const { method, address } of house.house.addresses) {
    if (method !== 'POST' || gets.has(address)) continue
    const path = address
      .replace('/:l/', '/en/')
      .replaceAll(/:\w+/g, '11111111-1111-4111-8111-111111111111')
    for (const look of ['HEAD', 'GET']) {
      const { status, headers } = await ask(path, { method: look })
      if (status !== 404 || headers.has('set-cookie')) found.push(`${look} ${path}: ${status}`)
    }
  }
  expect(found).toEqual([])
})

test('eight asks for a code at the same moment send five at most', async () => {
  const body = () => new URLSearchParams({ once: crypto.randomUUID(), reach: '406-555-0102' })
  await Promise.all(
    Array.from({ length: 8 }, () => ask('/en/in', { method: 'POST', body: body() })),
  )
  const codes = (await house.deliver()).filter(({ to }) => to === '+14065550102')
  expect(codes).toHaveLength(5)
})
