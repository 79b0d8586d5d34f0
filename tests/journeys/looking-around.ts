import type { AtABrowser } from './at-a-browser.ts'
import { readable } from './house-on-disk.ts'

/** Everything each of several people can get at one moment, page by page. */
export interface Seen {
  /** Names of those who get these words anywhere, in the order they were asked. */
  by(words: string): Promise<string[]>
  /** The pages one of them reached. */
  pagesOf(name: string): readonly string[]
}

export interface Looking {
  readonly who: AtABrowser
  /** Where this person begins. */
  readonly from: readonly string[]
}

type Pages = Map<string, string>

/**
 * Follows every link from where each person begins and keeps all bytes. When words are asked for, the
 * pages on which somebody has them are also asked for by everybody else, by their plain address.
 */
export async function lookAround(people: readonly Looking[]): Promise<Seen> {
  const all = await Promise.all(people.map(everythingFrom))
  return {
    async by(words) {
      const has = (html: string) => html.includes(words)
      const where = new Set(
        all.flatMap((pages) => [...pages].filter(([, html]) => has(html)).map(([path]) => path)),
      )
      const seeing = people.map(async ({ who }, i) => {
        for (const path of where) {
          if (has(all[i]?.get(path) ?? (await get(who, path)).html)) return [who.name]
        }
        return []
      })
      return (await Promise.all(seeing)).flat()
    },
    pagesOf: (name) => [...(all[people.findIndex(({ who }) => who.name === name)]?.keys() ?? [])],
  }
}

/** @throws when a link leads nowhere. */
async function everythingFrom({ who, from }: Looking): Promise<Pages> {
  const pages: Pages = new Map()
  const waiting = [...from]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (pages.has(path)) continue
    const { status, html } = await get(who, path)
    // Whoever is not signed in is told so where they begin.
    if (status !== 200 && !(from.includes(path) && status < 500))
      throw new Error(`${who.name} is led to ${path}, which answers ${status}.`)
    pages.set(path, html)
    if (!isList(path)) waiting.push(...linksIn(html).filter((href) => isOurs(href, from)))
  }
  return pages
}

/** A list of all one's work leads to other families; it is read, and not followed. */
const isList = (path: string) => /^\/(w|s|w\/(families|meetings|promises|me))(\?.*)?$/.test(path)

/** Not the other language again, not a way out, not the demonstration. */
function isOurs(href: string, from: readonly string[]): boolean {
  const other = from.some((start) => start.startsWith('/es')) ? 'en' : 'es'
  return !new RegExp(`^/(${other}/|size/|leave|demo|m/)|[?&]l=`).test(href)
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, href = '']) => href)

async function get(who: AtABrowser, path: string) {
  const response = await who.context.request.get(path)
  return { status: response.status(), html: readable(await response.text()) }
}
