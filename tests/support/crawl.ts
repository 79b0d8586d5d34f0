import type { AddressRow } from '../../src/web/kernel/front-room.ts'

/** A browser's way of asking for a page: the status, and the markup it got. */
export type Fetch = (path: string) => Promise<{ status: number; html: string; to?: string }>

/** Concrete pages by the address pattern they belong to. */
export type Found = ReadonlyMap<string, readonly string[]>

/**
 * Follows every link from a first page, as one person would, and gives for each address of the house
 * the pages met, a few of each. Pages in the other language are left out; they are looked at beside.
 */
export async function crawl(
  fetch: Fetch,
  start: string,
  addresses: readonly AddressRow[],
  language: 'en' | 'es',
  mostOfEach = 2,
): Promise<Found> {
  const patterns = addresses.filter(({ method }) => method === 'GET').map(patternOf)
  const found = new Map<string, string[]>()
  const seen = new Set<string>()
  const waiting = [start]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const plain = path.replace(/#.*$/, '')
    const pattern = patterns.find(({ shape }) => shape.test(plain.replace(/\?.*$/, '')))
    if (!pattern || seen.has(plain)) continue
    seen.add(plain)
    const known = found.get(pattern.address) ?? []
    if (known.length >= mostOfEach) continue
    const { status, html, to } = await fetch(plain)
    if (status === 303 && to) {
      found.set(pattern.address, [...known, plain])
      waiting.unshift(to)
      continue
    }
    if (status !== 200) throw new Error(`${plain} is linked to and answers ${status}.`)
    found.set(pattern.address, [...known, plain])
    waiting.push(...linksIn(html).filter((href) => !isOther(href, language)))
  }
  return found
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )

const isOther = (href: string, language: 'en' | 'es') =>
  new RegExp(`^/${language === 'en' ? 'es' : 'en'}/|[?&]l=|^/size/|^/leave`).test(href)

function patternOf({ address }: AddressRow) {
  const shape = address
    .replace(/[.]/g, '\\.')
    .replace(/:\w+/g, (part) => (part === ':l' ? '(?:en|es)' : '[^/]+'))
  return { address, shape: new RegExp(`^${shape}$`) }
}
