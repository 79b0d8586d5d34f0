import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../tests/support/house.ts'
import { newId } from '../../db/new-id.ts'
import { endSessionsOf, joinCircle, permit } from '../../modules/access/index.ts'
import type { FamilyId, PersonId } from '../../shared/ids.ts'
import { createApp } from '../app.ts'
import { routes } from '../routes.ts'
import { hear, words } from './form.ts'
import type { House } from './house.ts'
import { type Ask, page, type Route } from './route.ts'

/** Doors with a fault in each, or with one thing to look at. */
const planted: readonly Route[] = [
  page({
    address: '/:l/planted/forgets',
    front: 'family',
    get: { deed: 'read-own-settings', answer: (ask) => ask.show(plainSheet) },
    post: {
      deed: 'sign-out-everywhere',
      answer: async (ask) => {
        await endSessionsOf(ask.visit)
        return ask.go('/en/start')
      },
    },
  }),
  page({
    address: '/:l/planted/other-deed',
    front: 'family',
    get: {
      deed: 'read-own-settings',
      answer: (ask) => {
        permit(ask.visit, 'read-home', { person: ask.visit.person })
        return ask.show(plainSheet)
      },
    },
  }),
  page({
    address: '/:l/planted/refused',
    front: 'family',
    get: {
      deed: 'read-today',
      answer: (ask) => {
        permit(ask.visit, 'read-today')
        return ask.show(plainSheet)
      },
    },
  }),
  page({
    address: '/:l/planted/again',
    front: 'family',
    post: { deed: 'sign-out-everywhere', answer: (ask) => endAnd(ask, ask.again) },
  }),
  page({
    address: '/:l/planted/kept',
    front: 'family',
    post: { deed: 'sign-out-everywhere', answer: (ask) => endAnd(ask, ask.againButKept) },
  }),
  page({
    address: '/:l/planted/words',
    front: 'family',
    post: {
      deed: 'change-own-settings',
      answer: (ask) => {
        permit(ask.visit, 'change-own-settings', { person: ask.visit.person })
        const { typed } = hear({ first: words(5), second: words(500) }, ask.sent)
        const mend = ask.mend(typed)
        const body = `${mend.value('second')} | ${mend.error('first')} | ${ask.once}`
        return ask.again({ title: 'Words', body })
      },
    },
  }),
]

const plainSheet = { title: 'Planted', body: 'planted' }

async function endAnd({ visit }: Ask, answer: Ask['again']) {
  permit(visit, 'sign-out-everywhere', { person: visit.person })
  await endSessionsOf(visit)
  return answer(plainSheet)
}

let house: TestHouse
let app: Hono
const rosa = newId<PersonId>()
const origin = 'http://localhost'

/** The same house with some of its walls moved; what it logs is not held against it. */
const withChanges = (change: Partial<House>): House => ({
  ...house.house,
  addresses: [],
  log: { info: () => {}, error: () => {} },
  ...change,
})

beforeAll(async () => {
  house = await openHouse()
  await house.asSystem((system) =>
    joinCircle(system, {
      person: rosa,
      family: newId<FamilyId>(),
      as: 'parent',
      from: system.today,
    }),
  )
  app = createApp(withChanges({}), [...planted, ...routes])
})
afterAll(() => house.close())

const rosasCookie = async () => (await house.signIn(rosa)).cookie()

const ask = (path: string, cookie = '') => app.request(`${origin}${path}`, { headers: { cookie } })

const send = (path: string, cookie: string, form: Record<string, string> = {}) =>
  app.request(`${origin}${path}`, {
    method: 'POST',
    body: new URLSearchParams({ once: crypto.randomUUID(), ...form }),
    headers: { cookie, origin },
  })

const isSignedIn = async (cookie: string) => (await ask('/en/me', cookie)).status === 200

test('a handler that forgets to ask whether it may shows nothing', async () => {
  const shown = await ask('/en/planted/forgets', await rosasCookie())
  expect(shown.status).toBe(500)
  expect(await shown.text()).not.toContain('planted</')
})

test('a handler that forgets to ask whether it may changes nothing', async () => {
  const cookie = await rosasCookie()
  expect((await send('/en/planted/forgets', cookie)).status).toBe(500)
  expect(await isSignedIn(cookie)).toBe(true)
})

test('asking for another deed than the door’s own is not asking', async () => {
  expect((await ask('/en/planted/other-deed', await rosasCookie())).status).toBe(500)
})

test('what is refused looks like what is not there, byte for byte', async () => {
  const cookie = await rosasCookie()
  const shown = await Promise.all([
    ask('/en/planted/refused', cookie),
    ask('/en/nothing', cookie),
    ask('/en/nothing'),
    ask('/en/meeting/not-an-id', cookie),
    ask(`/en/meeting/${crypto.randomUUID()}`, cookie),
    ask('/m/CTW00000000000000000000000000', cookie),
    ask('/m/short'),
    send('/en/start', cookie),
  ])
  expect(shown.map(({ status }) => status)).toEqual(shown.map(() => 404))
  const pages = new Set(await Promise.all(shown.map((one) => one.text())))
  expect(pages.size).toBe(1)
})

test('the same is true in Spanish, where the page is another', async () => {
  const shown = await Promise.all([ask('/es/nothing'), ask('/es/planted/refused/more')])
  const [one, other] = await Promise.all(shown.map((response) => response.text()))
  expect(one).toBe(other)
  expect(one).toContain('Esta página no está.')
})

test('a page shown again undoes what was done on the way', async () => {
  const cookie = await rosasCookie()
  expect((await send('/en/planted/again', cookie)).status).toBe(422)
  expect(await isSignedIn(cookie)).toBe(true)
})

test('a page shown again can keep what was done: a wrong try counts', async () => {
  const cookie = await rosasCookie()
  expect((await send('/en/planted/kept', cookie)).status).toBe(422)
  expect(await isSignedIn(cookie)).toBe(false)
})

test('a page shown again has the words that were typed, what is wrong, and the same mark', async () => {
  const once = crypto.randomUUID()
  const second = 'My “own” words\u{FEFF} & more'
  const form = { once, first: 'much too long', second }
  const shown = await send('/en/planted/words', await rosasCookie(), form)
  expect(shown.status).toBe(422)
  const html = await shown.text()
  expect(html).toContain('My “own” words\u{FEFF} &amp; more | ')
  expect(html).toContain(` | ${once}`)
  expect(html).not.toContain('undefined')
})

test('a door without a deed, and one that answers nothing, do not open', () => {
  const noDeed = { ...planted[0], get: { deed: '', answer: () => {} }, post: undefined }
  const open = (route: unknown) => () => createApp(withChanges({}), [route as Route])
  expect(open(noDeed)).toThrow('has no deed')
  expect(open({ ...noDeed, get: undefined })).toThrow('answers nothing')
})

test('where real people are, the doors of the demonstration are not there', async () => {
  const real = withChanges({ demo: false })
  const shown = await createApp(real, routes).request(`${origin}/demo`)
  expect(shown.status).toBe(404)
  expect(real.addresses.filter(({ front }) => front === 'demo')).toEqual([])
})
