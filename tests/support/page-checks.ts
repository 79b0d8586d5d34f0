import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
}

/** What may differ between light and dark, or between widths, while the page is built the same. */
const lookOptions: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'target-size', 'link-in-text-block'] },
  resultTypes: ['violations'],
}

/** What axe finds wrong (WCAG 2.2 AA and best practice), one line for each element. */
export const axeProblems = (page: Page): Promise<string[]> => axeWith(page, axeOptions)

/** Only what can go wrong in one look of a page that axe has seen whole in another. */
export const axeLookProblems = (page: Page): Promise<string[]> => axeWith(page, lookOptions)

async function axeWith(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axeSource)
  // In forced colours the system paints; axe would still read the colours of our own sheet.
  const ours = await page.evaluate(() => !matchMedia('(forced-colors: active)').matches)
  const rules = { ...options.rules, 'color-contrast': { enabled: ours } }
  const found = (await page.evaluate(
    `axe.run(${JSON.stringify({ ...options, rules })})`,
  )) as AxeResults
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`),
  )
}

/** Elements that stick out of the window sideways; none when the page needs no sideways scroll. */
export function sidewaysProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll(':not(svg *)')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    // Text may stick out of a box that itself does not.
    if (wide.length === 0) return [`sideways: text, by ${scrollWidth - clientWidth} pixels`]
    return wide.map((element) => `sideways: ${element.outerHTML.slice(0, 90)}`)
  })
}

/**
 * Links, buttons and fields that cannot be hit within a square of 44 by 44 around their middle. A
 * label counts for its field. A link inside a sentence may be as small as its line.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const half = 21.5
    // What has the focus may show over others: a skip link.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const small: string[] = []
    for (const target of document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary',
    )) {
      const style = getComputedStyle(target)
      const said = target.parentElement?.textContent?.trim() !== target.textContent?.trim()
      if (!target.checkVisibility() || style.clipPath !== 'none') continue
      if (target.tagName === 'A' && style.display === 'inline' && said && !hasCover(target))
        continue
      target.scrollIntoView({ block: 'center', inline: 'nearest' })
      const box = target.getBoundingClientRect()
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      const around = [
        [x, y - half],
        [x, y + half],
        [x - half, y],
        [x + half, y],
      ] as const
      if (!around.every(([px, py]) => isHit(target, px, py)))
        small.push(
          `target ${Math.round(box.width)}x${Math.round(box.height)}: ${target.outerHTML.slice(0, 90)}`,
        )
    }
    window.scrollTo(0, 0)
    return small

    /** A link stretched over its row or card by its ::after. */
    function hasCover(link: Element) {
      return getComputedStyle(link, '::after').position === 'absolute'
    }

    function isHit(target: HTMLElement, x: number, y: number) {
      const hit = document.elementFromPoint(x, y)
      const label = hit?.closest('label')
      return target.contains(hit) || label?.control === target
    }
  })
}

/**
 * Walks the page with Tab: every control must be reached, show a ring of two pixels or more, and not
 * lie under anything else.
 */
export async function keyboardProblems(page: Page): Promise<string[]> {
  const problems: string[] = []
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
  const seen = new Set<number>()
  let last = -1
  for (let step = 0; step < 400; step++) {
    await page.keyboard.press('Tab')
    const spot = await page.evaluate(lookAtFocus)
    // A date field takes several steps: month, day, year, and its picker.
    if (spot?.index === last) continue
    if (spot === null || seen.has(spot.index)) break
    seen.add(spot.index)
    last = spot.index
    if (spot.problem) problems.push(spot.problem)
  }
  const missed = await page.evaluate(missedControls, [...seen])
  return [...problems, ...missed.map((html) => `not reached by Tab: ${html}`)]
}

/** Runs in the page: what has the focus, and what is wrong with how it shows. */
function lookAtFocus() {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body) return null
  const index = [...document.querySelectorAll('*')].indexOf(focused)
  const box = focused.getBoundingClientRect()
  const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  const label = hit?.closest('label')
  const isSeen =
    hit && (focused.contains(hit) || hit.contains(focused) || label?.control === focused)
  const rings = [focused, ...focused.querySelectorAll('*'), focused.nextElementSibling].flatMap(
    (one) => (one ? [getComputedStyle(one), getComputedStyle(one, '::after')] : []),
  )
  const hasRing = rings.some(
    (style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
  )
  const html = focused.outerHTML.slice(0, 90)
  const problem = isSeen ? (hasRing ? '' : `no focus ring: ${html}`) : `focus is covered: ${html}`
  return { index, problem }
}

/** Runs in the page: controls that Tab should have come to. Only one of a group of radios is a stop. */
function missedControls(seen: number[]) {
  const all = [...document.querySelectorAll('*')]
  const groups = new Set(seen.map((index) => all[index]?.getAttribute('name') ?? ''))
  return all
    .filter((one, index) => {
      const isControl = one.matches(
        'a[href], button, input:not([type=hidden]), select, textarea, summary',
      )
      const isRadioOfSeen =
        one.matches('[type=radio]') && groups.has(one.getAttribute('name') ?? '')
      return isControl && one.checkVisibility() && !seen.includes(index) && !isRadioOfSeen
    })
    .map((one) => one.outerHTML.slice(0, 90))
}

/** Sets all text to twice its size, as a browser's own setting would. */
export function doubleText(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
}
