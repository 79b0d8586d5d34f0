import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openChromium } from '../support/chromium.ts'
import {
  axeProblems,
  doubleText,
  keyboardProblems,
  sidewaysProblems,
  smallTargets,
} from '../support/page-checks.ts'
import { quietBrowser } from '../support/quiet-browser.ts'
import { builtAssets, type SampleName, sampleDocument, samplePages } from './gallery/gallery.tsx'
import { pdfPages } from './gallery/pdf-text.ts'

const origin = 'http://gallery.test'
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

const names = Object.keys(samplePages) as SampleName[]
const languages = ['en', 'es'] as const

let browser: Browser
let assets: Map<string, string>

beforeAll(async () => {
  browser = await openChromium()
  assets = await builtAssets()
})
afterAll(() => browser.close())

interface Opened {
  page: Page
  complaints: readonly string[]
  /** Method and path of everything asked of the server. */
  asked: string[]
  /** What the server answers instead of the sample. */
  answer: { html?: string }
}

/** Shows a sample page as the server would, under the same policy, and closes it after the work. */
async function withSample(
  address: string,
  options: BrowserContextOptions,
  work: (opened: Opened) => Promise<void>,
) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const asked: string[] = []
  const answer: Opened['answer'] = {}
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    const [, language, name] = pathname.split('/')
    asked.push(`${route.request().method()} ${pathname}`)
    const asset = assets.get(pathname)
    if (asset !== undefined) {
      const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript'
      return route.fulfill({ body: asset, contentType })
    }
    const sample = names.find((one) => one === name)
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    }
    const other = '<!doctype html><html lang="en"><title>Weather</title><h1>Weather</h1></html>'
    if (!sample) return route.fulfill({ headers, body: other })
    return route.fulfill({
      headers,
      body: answer.html ?? sampleDocument(sample, language === 'es' ? 'es' : 'en'),
    })
  })
  const complaints = quietBrowser(page, origin)
  try {
    await page.goto(`${origin}${address}`)
    await work({ page, complaints, asked, answer })
  } finally {
    await context.close()
  }
}

const at = (width: number, more: BrowserContextOptions = {}): BrowserContextOptions => ({
  viewport: { width, height: 720 },
  ...more,
})

describe('every part, in both languages', () => {
  const looks = [
    { look: 'light at 320', options: at(320) },
    { look: 'dark at 390', options: at(390, { colorScheme: 'dark' }) },
    { look: 'light at 1280', options: at(1280) },
    { look: 'forced colours at 390', options: at(390, { forcedColors: 'active' }) },
  ] as const
  const cases = names.flatMap((name) =>
    languages.flatMap((language) => looks.map((look) => ({ name, language, ...look }))),
  )

  test.each(cases)('$name in $language, $look', async ({ name, language, options }) => {
    await withSample(`/${language}/${name}`, options, async ({ page, complaints }) => {
      expect(await axeProblems(page)).toEqual([])
      expect(await sidewaysProblems(page)).toEqual([])
      expect(await smallTargets(page)).toEqual([])
      expect(complaints).toEqual([])
    })
  })

  test.each(names)('%s at 320 with text twice the size stays in the window', async (name) => {
    await withSample(`/es/${name}`, at(320), async ({ page }) => {
      await doubleText(page)
      expect(await sidewaysProblems(page)).toEqual([])
      expect(await smallTargets(page)).toEqual([])
    })
  })

  test.each(names)(
    '%s can be walked with the keyboard, ring seen, nothing covered',
    async (name) => {
      for (const width of [390, 1280])
        await withSample(`/en/${name}`, at(width), async ({ page }) => {
          expect(await keyboardProblems(page)).toEqual([])
        })
    },
  )
})

describe('the checks catch what they are for', () => {
  const plant = (change: string) => (page: Page) => page.evaluate(change)
  const faults = [
    {
      fault: 'a field without label',
      plant: plant('document.querySelector("label[for=f-phone]").remove()'),
      check: axeProblems,
    },
    {
      fault: 'pale text',
      plant: plant('document.querySelector("h1").style.color = "#b8b8b8"'),
      check: axeProblems,
    },
    {
      fault: 'a line that is too wide',
      plant: plant('document.querySelector("main").style.width = "500px"'),
      check: sidewaysProblems,
    },
    {
      fault: 'a flat button',
      plant: plant(
        'document.querySelector(".button-main").style.cssText = "min-height:0;height:30px;padding:0"',
      ),
      check: smallTargets,
    },
    {
      fault: 'no ring',
      plant: plant('for (const one of document.querySelectorAll("a")) one.style.outline = "0"'),
      check: keyboardProblems,
    },
    {
      fault: 'a control Tab leaves out',
      plant: plant('document.querySelector("select").tabIndex = -1'),
      check: keyboardProblems,
    },
  ] as const

  test.each(faults)('$fault', async ({ plant, check }) => {
    await withSample('/en/question', at(320), async ({ page }) => {
      expect(await check(page)).toEqual([])
      await plant(page)
      expect(await check(page)).not.toEqual([])
    })
  })
})

describe('paper', () => {
  test.each([
    ['en', 'Page'],
    ['es', 'Hoja'],
  ])('every sheet in %s has the name and its number', async (language, word) => {
    await withSample(`/${language}/paper`, at(1280), async ({ page }) => {
      const sheets = pdfPages(await page.pdf({ preferCSSPageSize: true }))
      expect(sheets.length).toBeGreaterThan(1)
      sheets.forEach((sheet, i) => {
        const text = sheet.replaceAll(/\s/g, '')
        expect(text).toContain('RosaVega')
        expect(text).toContain(`${word}${i + 1}`)
        expect(text).not.toContain(language === 'en' ? 'Leavefast' : 'Salirya')
      })
    })
  })
})

describe('what the scripts do', () => {
  const shiftThrice = async (page: Page) => {
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift')
  }

  test('Shift three times leaves, tells the server, and Back does not return', async () => {
    await withSample('/other', at(390), async ({ page, asked }) => {
      await page.goto(`${origin}/en/home`)
      await shiftThrice(page)
      await page.waitForURL(`${origin}/weather`)
      expect(asked).toContain('POST /leave')
      await page.goBack()
      expect(page.url()).toBe(`${origin}/other`)
    })
  })

  test('the button leaves in the same way', async () => {
    await withSample('/en/home', at(390), async ({ page, asked }) => {
      await page.getByRole('button', { name: 'Leave fast' }).last().click()
      await page.waitForURL(`${origin}/weather`)
      expect(asked).toContain('POST /leave')
    })
  })

  test('without script the button is a form', async () => {
    const options = at(390, { javaScriptEnabled: false })
    await withSample('/en/home', options, async ({ page, asked }) => {
      await page.getByRole('button', { name: 'Leave fast' }).last().click()
      await page.waitForURL(`${origin}/leave`)
      expect(asked).toContain('POST /leave')
    })
  })

  test('capital letters do not leave', async () => {
    await withSample('/en/question', at(390), async ({ page }) => {
      await page.getByLabel('Anything Lee should know').focus()
      for (const letter of 'ABCDE') await page.keyboard.press(`Shift+${letter}`)
      await page.waitForTimeout(200)
      expect(page.url()).toBe(`${origin}/en/question`)
    })
  })

  test('the list of what to mend has the focus when the page comes back', async () => {
    await withSample('/en/question', at(390), async ({ page }) => {
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('errors')
      await page.getByRole('link', { name: 'Write a phone number' }).click()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-phone')
    })
  })

  test('a live page shows news, but never over words being typed', async () => {
    await withSample('/en/live', at(390), async ({ page, answer, asked }) => {
      const live = (version: string, every: number) =>
        `<!doctype html><html lang="en"><head><title>Live</title><script type="module" src="/live-page.js"></script></head>
         <body><live-page version="${version}" every="${every}"><h1>News ${version}</h1><label>Words <input name="words"></label></live-page></body></html>`
      answer.html = live('1', 0.2)
      await page.goto(`${origin}/en/home`)
      await page.getByLabel('Words').fill('Still thin')
      answer.html = live('2', 30)
      await page.waitForTimeout(700)
      expect(await page.getByLabel('Words').inputValue()).toBe('Still thin')
      const before = asked.length
      await page.getByLabel('Words').fill('')
      await page.getByLabel('Words').blur()
      await page.getByText('News 2').waitFor()
      expect(asked.length).toBeGreaterThan(before)
    })
  })
})

test('the look and its scripts stay small', () => {
  const bytes = (name: string) => Buffer.byteLength(assets.get(name) ?? '')
  const sheet = assets.get('/kincircle.css') ?? ''
  expect(sheet).not.toBe('')
  expect(gzipSync(sheet).length).toBeLessThanOrEqual(5.5 * 1024)
  expect(bytes('/leave-fast.js')).toBeLessThanOrEqual(1024)
  const scripts = ['/leave-fast.js', '/live-page.js', '/error-focus.js'].map(bytes)
  expect(scripts.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(3 * 1024)
})
