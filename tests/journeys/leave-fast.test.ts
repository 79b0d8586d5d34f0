import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../support/chromium.ts'
import { openCounty, type RunningCounty } from '../support/county.ts'

let browser: Browser
let county: RunningCounty

beforeAll(async () => {
  ;[browser, county] = await Promise.all([openChromium(), openCounty()])
}, 120_000)
afterAll(async () => {
  await browser.close()
  await county.close()
})

/** Rosa's phone, with or without script, on her own page; the cookie is kept to try it afterwards. */
async function rosasPhone(javaScriptEnabled: boolean) {
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width: 320, height: 640 },
  })
  const { origin } = county
  await context.request.post(`${origin}/demo/as/rosa`, {
    headers: { origin },
    maxRedirects: 0,
    form: { once: crypto.randomUUID() },
  })
  const [cookie] = await context.cookies()
  const page = await context.newPage()
  await page.goto(`${origin}/es/me`)
  return { context, page, cookie: `${cookie?.name}=${cookie?.value}` }
}

/** Whether the weather was asked for; tests have no way out to it, and asking is enough. */
async function asksForTheWeather(page: Page, press: () => Promise<unknown>): Promise<boolean> {
  const asked = page
    .waitForRequest('https://www.weather.gov/', { timeout: 4_000 })
    .then(() => true)
    .catch(() => false)
  await press().catch(() => undefined)
  return asked
}

const statusWith = async (cookie: string): Promise<number> => {
  const asked = new Request(`${county.origin}/es/me`, { headers: { cookie } })
  return (await county.fetch(asked)).status
}

const ourCookies = async (context: BrowserContext) =>
  (await context.cookies(county.origin)).filter(({ name }) => name === 'kincircle')

const pressLeave = (page: Page) => page.locator('button.leave').click({ noWaitAfter: true })

test.each([
  ['without script', false],
  ['with script', true],
])('Leave fast leads to the weather %s, and nobody comes back', async (_how, script) => {
  const { context, page, cookie } = await rosasPhone(script)
  expect(await statusWith(cookie)).toBe(200)
  expect(await asksForTheWeather(page, () => pressLeave(page))).toBe(true)
  await expect.poll(() => statusWith(cookie)).toBe(401)
  await expect.poll(() => ourCookies(context)).toEqual([])
  // Whoever takes the phone next opens a page of their own: the one left may still be on its way out.
  const next = await context.newPage()
  await next.goto(`${county.origin}/es/me`)
  expect(await next.textContent('main')).not.toContain('406-555-0101')
  await context.close()
})

test('pressing Shift three times does the same', async () => {
  const { context, page, cookie } = await rosasPhone(true)
  const press = async () => {
    for (let round = 0; round < 3; round++) await page.keyboard.press('Shift')
  }
  expect(await asksForTheWeather(page, press)).toBe(true)
  await expect.poll(() => statusWith(cookie)).toBe(401)
  await context.close()
})

test('planted: under a rule that forgets the weather the form without script stays', async () => {
  const { context, page } = await rosasPhone(false)
  await page.route('**/es/me', async (route) => {
    const answer = await route.fetch()
    const headers = answer.headers()
    const policy = headers['content-security-policy']?.replace(' https://www.weather.gov', '') ?? ''
    await route.fulfill({
      response: answer,
      headers: { ...headers, 'content-security-policy': policy },
    })
  })
  await page.reload()
  expect(await asksForTheWeather(page, () => pressLeave(page))).toBe(false)
  await context.close()
})
