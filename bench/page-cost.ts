import { personas } from '../src/operate/seed/personas.ts'
import { addressRows } from '../src/web/kernel/route.ts'
import { routes } from '../src/web/routes.ts'
import { openChromium } from '../tests/support/chromium.ts'
import { crawl } from '../tests/support/crawl.ts'
import { type BenchCounty, openBenchCounty } from './county.ts'
import { rounded, tell } from './figure.ts'

/** A weak phone on a rural cell: 400 kbit/s, 400 ms, a processor six times slower than this one. */
const slow = { downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400, offline: false }

/** What a family's pages cost a prepaid phone, and how many questions the costliest page asks. */
export async function pageCost(): Promise<void> {
  const county = await openBenchCounty()
  const browser = await openChromium()
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    const [name = '', value = ''] = (await county.signIn('rosa')).split('=')
    await context.addCookies([{ name, value, url: county.origin }])
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', slow)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    const sizes = new Map<string, number>()
    const kinds = new Map<string, string>()
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      sizes.set(requestId, encodedDataLength),
    )
    const visit = async (path: string) => {
      sizes.clear()
      await page.goto(`${county.origin}${path}`, { waitUntil: 'networkidle' })
      const lcp = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) =>
              resolve(list.getEntries().at(-1)?.startTime ?? 0),
            ).observe({ type: 'largest-contentful-paint', buffered: true })
          }),
      )
      const of = (wanted: string) =>
        [...sizes].reduce((sum, [id, size]) => sum + (kinds.get(id) === wanted ? size : 0), 0)
      const all = [...sizes.values()].reduce((sum, size) => sum + size, 0)
      return { all, script: of('Script'), lcp }
    }
    const first = await visit('/es/home')
    tell({
      name: 'family page, first visit',
      value: first.all,
      unit: 'bytes',
      against: 'at most 61440',
    })
    tell({
      name: 'family page, script',
      value: first.script,
      unit: 'bytes',
      against: 'at most 15360',
    })
    tell({
      name: 'family page, LCP on a weak phone',
      value: rounded(first.lcp / 1000, 2),
      unit: 's',
      against: 'at most 2.5 at 400 kbit/s, 400 ms, processor 6x slower',
    })
    const next = await visit('/es/meeting')
    tell({
      name: 'family page, next visit',
      value: next.all,
      unit: 'bytes',
      against: 'at most 15360',
    })
    await mostTrips(county)
  } finally {
    await browser.close()
    await county.close()
  }
}

async function mostTrips(county: BenchCounty): Promise<void> {
  let most = { trips: 0, page: '' }
  let pages = 0
  for (const { id, start } of personas) {
    const cookie = await county.signIn(id)
    const get = async (path: string) => {
      county.trips()
      const answer = await county.fetch(
        new Request(`${county.origin}${path}`, { headers: { cookie } }),
      )
      const html = await answer.text()
      const trips = Math.max(0, ...county.trips())
      pages++
      if (trips > most.trips) most = { trips, page: path.replaceAll(/[0-9a-f-]{36}/g, ':id') }
      return { status: answer.status, html, to: answer.headers.get('location') ?? '' }
    }
    await crawl(get, start, addressRows(routes), start.startsWith('/es') ? 'es' : 'en')
  }
  tell({
    name: 'round trips of the costliest page',
    value: most.trips,
    unit: 'round trips',
    against: 'at most 8',
    page: most.page,
    pages,
  })
}
