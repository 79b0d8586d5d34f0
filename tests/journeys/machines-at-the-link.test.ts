import { Hono } from 'hono'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { tablesOf } from '../../src/db/transaction.ts'
import { clientAssets } from '../../src/operate/client-assets.ts'
import { type Listening, listen } from '../../src/operate/listen.ts'
import { createApp } from '../../src/web/app.ts'
import { routes } from '../../src/web/routes.ts'
import { type BeforeMeeting, invitedMeeting } from '../support/a-meeting.ts'
import { openChromium } from '../support/chromium.ts'
import { type FormOnPage, formsIn } from '../support/forms-in.ts'
import { openHouse, type TestHouse } from '../support/house.ts'

let house: TestHouse
let at: BeforeMeeting
let listening: Listening
let browser: Browser
let origin: string
let link: string
const alsPhone = '+14065550102'

beforeAll(async () => {
  browser = await openChromium()
  house = await openHouse()
  at = await invitedMeeting(house)
  const message = (await house.deliver()).find(({ to }) => to === alsPhone)
  link = new URL(message?.body.match(/http\S+/)?.[0] ?? '').pathname
  const assets = clientAssets()
  const app = new Hono()
  assets.answerAt(app)
  app.route('/', createApp({ ...house.house, assets, addresses: [] }, routes))
  listening = await listen((request, line) => app.fetch(request, line), '127.0.0.1', 0)
  origin = `http://127.0.0.1:${listening.port}`
}, 180_000)
afterAll(async () => {
  await browser.close()
  await listening.drain()
  await house.close()
})
beforeEach(async () => {
  await house.deliver()
})

/** Every address of the house that a link leads to, as the list of routes has them. */
const everyPage = () =>
  house.house.addresses
    .filter(({ method, address }) => method === 'GET' && address.startsWith('/m/:token'))
    .map(({ address }) => address.replace('/m/:token', link))

/** What would have changed, had a machine acted for Al. */
const asItStands = () =>
  house.asSystem(async (system) => {
    const coming = await tablesOf('meetings')(system.tx)
      .selectFrom('meetings.coming')
      .select(['answer', 'answered_through', 'needs_ride', 'better_time'])
      .where('agency_id', '=', system.agency)
      .where('person_id', '=', at.al)
      .execute()
    const invitations = await tablesOf('doors')(system.tx)
      .selectFrom('doors.invitation')
      .select(['ended_at', 'tries', 'devices'])
      .where('agency_id', '=', system.agency)
      .where('person_id', '=', at.al)
      .execute()
    const sessions = await tablesOf('access')(system.tx)
      .selectFrom('access.session')
      .select('id')
      .where('agency_id', '=', system.agency)
      .where('person_id', '=', at.al)
      .execute()
    return { coming, invitations, sessions }
  })

const untouched = {
  coming: [{ answer: null, answered_through: null, needs_ride: false, better_time: '' }],
  invitations: [{ ended_at: null, tries: 0, devices: 0 }],
  sessions: [],
}

const ask = async (path: string, init: RequestInit = {}) => {
  const shown = await fetch(`${origin}${path}`, { redirect: 'manual', ...init })
  expect([path, shown.headers.get('set-cookie')]).toEqual([path, null])
  return { status: shown.status, html: await shown.text() }
}

/** A machine in a real browser: it comes, waits until all is quiet, and maybe does something. */
async function inChromium(path: string, then: (page: Page) => unknown) {
  const context = await browser.newContext()
  const page = await context.newPage()
  // A file to keep is not a page: the browser stays where it was.
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' }).catch(() => undefined)
  await then(page)
  await page.waitForLoadState('networkidle').catch(() => undefined)
  expect(await context.cookies()).toEqual([])
  await context.close()
}

const press = (form: FormOnPage, fill: (sent: URLSearchParams) => void) => {
  const body = new URLSearchParams(form.sent)
  fill(body)
  return ask(form.action, { method: 'POST', body, headers: { origin } })
}

/** How machines fill a form they do not read. */
const fillings: readonly ((form: FormOnPage) => (sent: URLSearchParams) => void)[] = [
  () => () => {},
  (form) => (sent) => {
    for (const box of form.boxes) sent.set(box, 'test@example.com')
    for (const [name, first] of form.choices) sent.set(name, first)
  },
  (form) => (sent) => {
    for (const box of form.boxes) sent.set(box, '1')
    for (const [name, first] of form.choices) sent.set(name, first)
  },
]

test('the house has links to try, and there is an answer a machine could give', async () => {
  expect(everyPage()).toEqual(expect.arrayContaining([link, `${link}/not-me`, `${link}/enter`]))
  expect(await asItStands()).toEqual(untouched)
})

test('a scanner that looks at the headers of every page behind a link changes nothing', async () => {
  for (const path of everyPage()) await ask(path, { method: 'HEAD' })
  expect(await asItStands()).toEqual(untouched)
})

test('a preview that opens every page behind a link changes nothing', async () => {
  for (const path of everyPage()) await ask(path)
  expect(await asItStands()).toEqual(untouched)
})

test('a scanner that opens every page from three places at once changes nothing', async () => {
  for (const path of everyPage()) await Promise.all([ask(path), ask(path), ask(path)])
  expect(await asItStands()).toEqual(untouched)
})

test('a machine that opens every page and runs its scripts changes nothing', async () => {
  for (const path of everyPage()) await inChromium(path, () => {})
  expect(await asItStands()).toEqual(untouched)
})

test('a machine that opens every page and sends its forms, empty or filled with something, changes nothing', async () => {
  let sent = 0
  for (const path of everyPage()) {
    const { html } = await ask(path)
    for (const form of formsIn(html, path)) {
      if (form.action === '/leave') continue
      for (const filling of fillings) {
        await press(form, filling(form))
        sent++
      }
    }
  }
  expect(sent).toBeGreaterThanOrEqual(9)
  expect(await asItStands()).toEqual(untouched)
})

test('a machine in a real browser that ticks everything and presses the first button changes nothing', async () => {
  for (const path of everyPage()) {
    await inChromium(path, async (page) => {
      for (const one of await page
        .locator('main input[type=radio], main input[type=checkbox]')
        .all())
        await one.check({ force: true, timeout: 2_000 }).catch(() => undefined)
      for (const box of await page.locator('main input[type=text], main textarea').all())
        await box.fill('test', { timeout: 2_000 }).catch(() => undefined)
      await page
        .locator('main form button[type=submit]')
        .first()
        .click({ timeout: 2_000 })
        .catch(() => undefined)
    })
  }
  expect(await asItStands()).toEqual(untouched)
})

test('after all of them the link still works for Al: he answers, and comes in with his code', async () => {
  // An hour later, when the codes that the machines asked for are not counted any more.
  house.moveClock('2026-05-01T17:30:00.000Z')
  const phone = house.stranger()
  const { html } = await phone.get(link)
  const number = html.match(/Write this number: (\d+)/)?.[1] ?? ''
  expect((await phone.send(link, { answer: 'no', number })).to).toBe(`${link}/sent`)
  const { to } = await phone.send(`${link}/enter`)
  const [code] = await house.deliver()
  const asked = new URL(to, origin).searchParams.get('asked') ?? ''
  const inside = await phone.send(to, { asked, digits: code?.body.match(/\d{6}/)?.[0] ?? '' })
  expect(inside.to).toBe(`/en/meeting/${at.meeting}`)
  const page = await phone.get(inside.to)
  expect(page.html).toContain('This came through your link. If it was not you, change it.')
  await phone.send(`${inside.to}/come`, { answer: 'yes', betterTime: '' })
  expect((await phone.get(inside.to)).html).not.toContain('This came through your link.')
})

test('what was said through a link alone is marked as that for the coordinator', async () => {
  const phone = house.stranger()
  const { html } = await phone.get(link)
  const number = html.match(/Write this number: (\d+)/)?.[1] ?? ''
  await phone.send(link, { answer: 'call', number })
  const lee = await house.signIn(at.lee, { mode: 'staff', door: 'staff' })
  const board = await lee.get(`/w/meetings/${at.meeting}`)
  expect(board.html.match(/Said through the link alone/g)).toHaveLength(1)
})
