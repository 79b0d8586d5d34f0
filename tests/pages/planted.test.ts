import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../support/chromium.ts'
import { openCounty, type RunningCounty } from '../support/county.ts'
import { costProblems, mostBytes, PagesSeen, pageProblems } from '../support/page-look.ts'
import { quietBrowser } from '../support/quiet-browser.ts'
import { faults, noises, plantedRoutes } from './planted-faults.tsx'

let browser: Browser
let county: RunningCounty

beforeAll(async () => {
  ;[browser, county] = await Promise.all([openChromium(), openCounty(plantedRoutes)])
}, 120_000)
afterAll(async () => {
  await browser.close()
  await county.close()
})

/** A window of its own, closed after the work. */
async function inWindow<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext()
  try {
    return await work(await context.newPage())
  } finally {
    await context.close()
  }
}

const lookAt = (page: Page, name: string) =>
  pageProblems(
    page,
    county.origin,
    { path: `/en/planted/${name}`, kind: name, readers: 6 },
    new PagesSeen(),
  )

test('a page without a fault stands every check', async () => {
  const found = await inWindow(async (page) => {
    const complaints = quietBrowser(page, county.origin)
    return [...(await lookAt(page, 'none')), ...complaints]
  })
  expect(found).toEqual([])
})

test.each(Object.entries(faults))('%s is found', async (name, says) => {
  const found = await inWindow((page) => lookAt(page, name))
  expect(found.filter((problem) => says.test(problem))).not.toEqual([])
})

test.each(Object.entries(noises))('%s is heard', async (name, says) => {
  const complaints = await inWindow(async (page) => {
    const heard = quietBrowser(page, county.origin)
    await page.goto(`${county.origin}/en/planted/${name}`, { waitUntil: 'networkidle' })
    return [...heard]
  })
  expect(complaints.filter((one) => says.test(one))).not.toEqual([])
})

test('a script of 70 KB is too heavy, and the page without it is not', async () => {
  const cost = (name: string) =>
    inWindow((page) => costProblems(page, `${county.origin}/en/planted/${name}`, mostBytes.family))
  expect(await cost('none')).toEqual([])
  expect(await cost('heavy-script')).toEqual([
    expect.stringContaining('the first visit costs'),
    expect.stringContaining('scripts cost'),
    expect.stringContaining('the next visit costs'),
  ])
})
