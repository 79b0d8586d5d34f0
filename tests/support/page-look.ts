import type { Page } from 'playwright-core'
import { easeOf, gradeOf } from '../../tools/reading-ease.ts'
import {
  axeLookProblems,
  axeProblems,
  doubleText,
  keyboardProblems,
  sidewaysProblems,
  smallTargets,
} from './page-checks.ts'
import { leftInEnglish, ownSentences, ownWords, skeleton } from './page-words.ts'

const looks = [
  { width: 320, colorScheme: 'light', whole: true },
  { width: 1280, colorScheme: 'light', whole: true },
  { width: 390, colorScheme: 'dark', whole: false },
  { width: 320, colorScheme: 'dark', whole: false },
  { width: 390, colorScheme: 'light', whole: false },
  { width: 1280, colorScheme: 'dark', whole: false },
] as const

/** For whom a page is written: the hardest school year its English may have; null for staff. */
export type Readers = 6 | 3 | null

const leastEase = 70

/** Pages built the same way have been looked at already; words are read on each. */
export class PagesSeen {
  readonly #seen = new Set<string>()

  /** Whether this is the first of its kind. */
  isNew(mark: string): boolean {
    const isNew = !this.#seen.has(mark)
    this.#seen.add(mark)
    return isNew
  }
}

/** The same page in the other language. */
export function inOther(path: string): string {
  if (path.startsWith('/en/')) return `/es/${path.slice(4)}`
  if (path.startsWith('/es/')) return `/en/${path.slice(4)}`
  return `${path}${path.includes('?') ? '&' : '?'}l=es`
}

/** Every check that a page must stand, in both its languages; `kind` is its address and its room. */
export async function pageProblems(
  page: Page,
  origin: string,
  { path, kind, readers }: { path: string; kind: string; readers: Readers },
  seen: PagesSeen,
): Promise<string[]> {
  const problems: string[] = []
  const told: Record<string, string[]> = {}
  const shapes: string[] = []
  for (const one of [path, inOther(path)]) {
    await page.setViewportSize({ width: 320, height: 720 })
    const answer = await page.goto(`${origin}${one}`)
    if (answer?.status() !== 200) problems.push(`${one} answers ${answer?.status()}`)
    const [shape, language] = [await skeleton(page), await page.getAttribute('html', 'lang')]
    shapes.push(shape)
    told[language ?? ''] = await ownSentences(page)
    if (readers !== null)
      problems.push(...wordsProblems(one, language, await ownWords(page), readers))
    const isFirst = seen.isNew(`${kind} ${language}`)
    if (isFirst) problems.push(...(await lookProblems(page, one)))
    else if (seen.isNew(`${kind} ${language} ${shape}`)) problems.push(...(await glance(page, one)))
  }
  if (shapes[0] !== shapes[1]) problems.push(`${path} is built otherwise in the other language`)
  const left = leftInEnglish(told.en ?? [], told.es ?? [])
  return [...problems, ...left.map((text) => `${path} is left in English: ${text}`)]
}

/** A page of a kind that was looked at before, with other things on it. */
async function glance(page: Page, path: string): Promise<string[]> {
  const found = [...(await axeProblems(page)), ...(await sidewaysProblems(page))]
  return found.map((problem) => `${path} at 320 light: ${problem}`)
}

async function lookProblems(page: Page, path: string): Promise<string[]> {
  const problems: string[] = []
  for (const { width, colorScheme, whole } of looks) {
    await page.setViewportSize({ width, height: 720 })
    await page.emulateMedia({ colorScheme })
    const axe = await (whole ? axeProblems(page) : axeLookProblems(page))
    const found = [...axe, ...(await sidewaysProblems(page))]
    problems.push(...found.map((problem) => `${path} at ${width} ${colorScheme}: ${problem}`))
  }
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

/** A date is read as one, however long the name of its month. */
const date =
  /(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (January|February|March|April|May|June|July|August|September|October|November|December) \d+/g

function wordsProblems(path: string, language: string | null, words: string, grade: 6 | 3) {
  if (language === 'en') {
    const found = gradeOf(words.replace(date, 'May 9'))
    return found > grade ? [`${path} reads at school year ${found}`] : []
  }
  const ease = easeOf(words)
  return ease < leastEase ? [`${path} reads with an ease of ${ease}`] : []
}

/** What a page may weigh, for whom: the first time, and when the sheet and script are known. */
export const mostBytes = {
  family: { first: 60 * 1024, later: 15 * 1024, script: 15 * 1024 },
  staff: { first: 200 * 1024, later: 200 * 1024, script: 200 * 1024 },
} as const

/** What opening a page costs on the way, in bytes; scripts once more by themselves. */
export async function bytesOf(page: Page, url: string): Promise<{ all: number; script: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const scripts = new Set<string>()
  const bytes = { all: 0, script: 0 }
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength
    if (scripts.has(requestId)) bytes.script += encodedDataLength
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await session.detach()
  return bytes
}

/** Where a page costs more than it may, on the first visit and on the next. */
export async function costProblems(
  page: Page,
  url: string,
  most: (typeof mostBytes)['family' | 'staff'],
): Promise<string[]> {
  const first = await bytesOf(page, url)
  const later = await bytesOf(page, url)
  return [
    ...(first.all > most.first ? [`the first visit costs ${first.all} bytes`] : []),
    ...(first.script > most.script ? [`scripts cost ${first.script} bytes`] : []),
    ...(later.all > most.later ? [`the next visit costs ${later.all} bytes`] : []),
  ]
}
