import type { RunningCounty } from './county.ts'
import { crawl, type Found } from './crawl.ts'

/** Somebody at the county's doors, without a browser: keeps a cookie, asks for pages, sends forms. */
export interface Visitor {
  get(path: string): Promise<{ status: number; html: string; to: string }>
  post(path: string, form: URLSearchParams): Promise<{ status: number; html: string; to: string }>
  /** Every page reached by following links from a first one. */
  pages(start: string): Promise<Found>
}

/** A visitor signed in as one of the invented people, or nobody. */
export async function visitor(county: RunningCounty, persona?: string): Promise<Visitor> {
  let cookie = ''
  const send = async (path: string, init: RequestInit) => {
    const response = await county.fetch(
      new Request(`${county.origin}${path}`, {
        ...init,
        headers: { cookie, origin: county.origin },
      }),
    )
    const set = response.headers.get('set-cookie')
    if (set) cookie = set.split(';')[0] ?? ''
    return {
      status: response.status,
      html: await response.text(),
      to: response.headers.get('location') ?? '',
    }
  }
  if (persona) {
    const { status } = await send(`/demo/as/${persona}`, {
      method: 'POST',
      body: new URLSearchParams({ once: crypto.randomUUID() }),
    })
    if (status !== 303) throw new Error(`Nobody can be ${persona}: ${status}.`)
  }
  const get = (path: string) => send(path, {})
  return {
    get,
    post: (path, body) => send(path, { method: 'POST', body }),
    pages: (start) => crawl(get, start, county.addresses, start.startsWith('/es') ? 'es' : 'en'),
  }
}
