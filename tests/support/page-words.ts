import type { Page } from 'playwright-core'

/** What a page itself says, without what people wrote or are called: those are marked in the markup. */
export async function ownWords(page: Page): Promise<string> {
  const said = await ownSentences(page)
  return said.map((text) => (/[.!?:]$/.test(text) ? text : `${text}.`)).join(' ')
}

/** The same, as the blocks it stands in. */
export function ownSentences(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement | null
    const { lang } = document.documentElement
    const theirs = `q, blockquote, [data-said], textarea, [lang]:not([lang=${lang}])`
    for (const one of main?.querySelectorAll(theirs) ?? []) one.remove()
    const blocks = 'p, li, h1, h2, h3, legend, label, dt, dd, th, td, button, a'
    return [...(main?.querySelectorAll<HTMLElement>(blocks) ?? [])]
      .filter((one) => !one.querySelector(blocks))
      .map((one) => one.textContent?.trim() ?? '')
      .filter((text) => text !== '')
  })
}

const english =
  /\b(the|to|of|and|my|your|you|with|for|on|at|by|is|are|will|we|our|who|what|this|it)\b/i

/** English sentences of our own that stand on the Spanish page as they stand on the English one. */
export function leftInEnglish(onEnglish: readonly string[], onSpanish: readonly string[]) {
  const there = new Set(onEnglish)
  return onSpanish.filter(
    (text) => there.has(text) && english.test(text) && text.trim().split(/\s+/).length >= 3,
  )
}

/** The skeleton of a page: its tags in order, without words. Both languages must have the same. */
export function skeleton(page: Page): Promise<string> {
  return page.evaluate(() => {
    const tags = (one: Element): string =>
      `<${one.tagName.toLowerCase()}${[...one.children].map(tags).join('')}>`
    const main = document.querySelector('main')
    return main ? tags(main) : ''
  })
}
