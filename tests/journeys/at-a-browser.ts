import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { type Complaints, quietBrowser } from '../support/quiet-browser.ts'

/** One of the people of the story at a browser of their own; everything is done as a person does it. */
export interface AtABrowser {
  readonly name: string
  readonly page: Page
  readonly context: BrowserContext
  readonly complaints: Complaints
  go(path: string): Promise<void>
  /** Presses a button by its word. */
  press(word: string | RegExp): Promise<void>
  /** Presses a button twice before the page could answer. */
  pressTwice(word: string | RegExp): Promise<void>
  /** Follows a link by its word. */
  follow(word: string | RegExp): Promise<void>
  /** Types into the box with this label. */
  type(label: string | RegExp, text: string): Promise<void>
  /** Picks a choice, or ticks a box, by its label; within a question when the label is not alone. */
  pick(label: string | RegExp, question?: string | RegExp): Promise<void>
  /** Picks from a list that opens. */
  select(label: string | RegExp, option: string): Promise<void>
  /** Unfolds a part of the page that waits behind a line. */
  unfold(word: string | RegExp): Promise<void>
  /** What stands on the page now. */
  reads(): Promise<string>
}

export interface Screen {
  readonly width: number
  readonly language: 'en' | 'es'
  readonly script: boolean
}

/** Opens a browser for somebody: a width, a language, with script or without. */
export async function sitDown(
  browser: Browser,
  origin: string,
  name: string,
  { width, language, script }: Screen,
): Promise<AtABrowser> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height: width < 600 ? 640 : 900 },
    locale: language === 'es' ? 'es-US' : 'en-US',
    javaScriptEnabled: script,
    isMobile: width < 600,
    hasTouch: width < 600,
    deviceScaleFactor: 1,
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const complaints = quietBrowser(page, origin)
  const inQuestion = (question?: string | RegExp): Page | Locator =>
    question ? page.getByRole('group', { name: begins(question) }) : page
  const named = (role: 'button' | 'link', word: string | RegExp) =>
    page.getByRole(role, { name: word, exact: typeof word === 'string' }).first()
  const labelled = (label: string | RegExp, question?: string | RegExp) =>
    inQuestion(question)
      .getByLabel(begins(label))
      .and(page.locator('input, textarea, select'))
      .first()
  /** What a press leads to stands on the screen before the person goes on. */
  const andWait = async (act: () => Promise<void>) => {
    const loaded = page.waitForEvent('load').catch(() => null)
    await act()
    if ((await loaded) === null) throw new Error(`${name} waits at ${page.url()} for a page.`)
  }
  return {
    name,
    page,
    context,
    complaints,
    go: async (path) => void (await page.goto(path)),
    press: (word) => andWait(() => named('button', word).click()),
    pressTwice: (word) => andWait(() => named('button', word).dblclick()),
    follow: (word) => andWait(() => named('link', word).click()),
    type: (label, text) => labelled(label).fill(text),
    async pick(label, question) {
      // The label lies over its mark: that is what a finger meets.
      const words = inQuestion(question)
        .locator('label')
        .filter({ hasText: begins(label) })
      if (!(await labelled(label, question).isChecked())) await words.first().click()
    },
    select: async (label, option) => void (await labelled(label).selectOption({ label: option })),
    unfold: (word) => page.locator('summary').filter({ hasText: word }).first().click(),
    // As it is rendered: what is folded away is not read.
    reads: async () => (await page.locator('body').allInnerTexts()).join(),
  }
}

/** A label may go on with a hint; its first words are enough to find it. */
const begins = (label: string | RegExp): RegExp =>
  typeof label === 'string' ? new RegExp(`^\\s*${escaped(label)}`) : label

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
