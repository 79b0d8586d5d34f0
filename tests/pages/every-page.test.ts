import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { personas } from '../../src/operate/seed/personas.ts'
import { easeOf, gradeOf } from '../../tools/reading-ease.ts'
import { openChromium } from '../support/chromium.ts'
import { openCounty, type RunningCounty } from '../support/county.ts'
import { crawl, type Found } from '../support/crawl.ts'
import {
  axeProblems,
  doubleText,
  keyboardProblems,
  sidewaysProblems,
  smallTargets,
} from '../support/page-checks.ts'
import { ownWords, skeleton } from '../support/page-words.ts'
import { quietBrowser } from '../support/quiet-browser.ts'

const looks = [
  { width: 320, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const

const mostFirstVisit = 60 * 1024
const mostLater = 15 * 1024
const mostStaff = 200 * 1024

let browser: Browser
let county: RunningCounty
const reached = new Map<string, Set<string>>()

beforeAll(async () => {
  ;[browser, county] = await Promise.all([openChromium(), openCounty()])
}, 120_000)
afterAll(async () => {
  await browser.close()
  await county.close()
})

async function asPersona(id: string, context: BrowserContext): Promise<void> {
  const { origin } = county
  const answer = await context.request.post(`${origin}/demo/as/${id}`, {
    headers: { origin },
    maxRedirects: 0,
    form: { once: crypto.randomUUID() },
  })
  expect(answer.status()).toBe(303)
}

async function pagesOf(context: BrowserContext, start: string): Promise<Found> {
  const fetch = async (path: string) => {
    const answer = await context.request.get(`${county.origin}${path}`)
    return { status: answer.status(), html: await answer.text() }
  }
  const found = await crawl(fetch, start, county.addresses, start.startsWith('/es') ? 'es' : 'en')
  return found
}

/** Every check that one page in one language must stand. */
async function lookAt(page: Page, path: string, thorough: boolean): Promise<string[]> {
  const problems: string[] = []
  for (const look of thorough ? looks : looks.slice(0, 1)) {
    await page.setViewportSize({ width: look.width, height: 720 })
    await page.emulateMedia({ colorScheme: look.colorScheme })
    const here = `${path} at ${look.width} ${look.colorScheme}`
    const found = [...(await axeProblems(page)), ...(await sidewaysProblems(page))]
    problems.push(...found.map((problem) => `${here}: ${problem}`))
  }
  if (!thorough) return problems
  await page.emulateMedia({ colorScheme: 'light' })
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 720 })
    const found = [...(await smallTargets(page)), ...(await keyboardProblems(page))]
    problems.push(...found.map((problem) => `${path} at ${width}: ${problem}`))
  }
  await page.setViewportSize({ width: 320, height: 720 })
  await doubleText(page)
  const found = await sidewaysProblems(page)
  return [...problems, ...found.map((problem) => `${path} with text twice the size: ${problem}`)]
}

const inOther = (path: string) => {
  if (path.startsWith('/en/')) return `/es/${path.slice(4)}`
  if (path.startsWith('/es/')) return `/en/${path.slice(4)}`
  return `${path}${path.includes('?') ? '&' : '?'}l=es`
}

function wordsProblems(path: string, language: string, words: string): string[] {
  if (language === 'en') {
    const grade = gradeOf(words)
    return grade > 6 ? [`${path} reads at school year ${grade}`] : []
  }
  const ease = easeOf(words)
  return ease < 70 ? [`${path} reads with an ease of ${ease}`] : []
}

describe('every page, as every persona', () => {
  const seen = new Set<string>()

  test.each(personas.map(({ id }) => id))('%s', { timeout: 600_000 }, async (id) => {
    const persona = personas.find((one) => one.id === id)
    if (!persona) throw new Error(`${id} is nobody.`)
    const context = await browser.newContext()
    const problems: string[] = []
    try {
      await asPersona(id, context)
      const found = await pagesOf(context, persona.start)
      const page = await context.newPage()
      const complaints = quietBrowser(page, county.origin)
      for (const [address, paths] of found) {
        reached.set(address, (reached.get(address) ?? new Set()).add(id))
        const path = paths[0] ?? ''
        const mark = `${address} ${persona.front}`
        const thorough = !seen.has(mark)
        seen.add(mark)
        problems.push(...(await inBothLanguages(page, path, address, thorough)))
      }
      problems.push(...complaints)
    } finally {
      await context.close()
    }
    expect(problems).toEqual([])
    expect(county.broken).toEqual([])
  })

  async function inBothLanguages(page: Page, path: string, address: string, thorough: boolean) {
    const problems: string[] = []
    const shapes: string[] = []
    for (const one of [path, inOther(path)]) {
      const answer = await page.goto(`${county.origin}${one}`)
      if (answer?.status() !== 200) problems.push(`${one} answers ${answer?.status()}`)
      shapes.push(await skeleton(page))
      const language = (await page.getAttribute('html', 'lang')) ?? ''
      if (address.startsWith('/:l/')) {
        problems.push(...wordsProblems(one, language, await ownWords(page)))
      }
      problems.push(...(await lookAt(page, one, thorough)))
    }
    if (shapes[0] !== shapes[1]) problems.push(`${path} is built otherwise in the other language`)
    return problems
  }
})

describe('what a page costs', () => {
  test.each(personas.map(({ id }) => id))('%s, the first page and the next', async (id) => {
    const persona = personas.find((one) => one.id === id)
    if (!persona) throw new Error(`${id} is nobody.`)
    const context = await browser.newContext()
    try {
      await asPersona(id, context)
      const page = await context.newPage()
      const [first, next] = [await bytesOf(page, persona.start), await bytesOf(page, persona.start)]
      const family = persona.front === 'family'
      expect(first).toBeLessThanOrEqual(family ? mostFirstVisit : mostStaff)
      expect(next).toBeLessThanOrEqual(family ? mostLater : mostStaff)
    } finally {
      await context.close()
    }
  })

  async function bytesOf(page: Page, path: string): Promise<number> {
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    let bytes = 0
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await page.goto(`${county.origin}${path}`, { waitUntil: 'networkidle' })
    await session.detach()
    return bytes
  }
})

test('no page is forgotten: every address that can be read was read by somebody', () => {
  const missed = county.addresses
    .filter(
      ({ method, front }) => method === 'GET' && ['family', 'worker', 'supervisor'].includes(front),
    )
    .filter(({ address }) => !reached.has(address))
    .map(({ address }) => address)
  expect(missed).toEqual([])
})
