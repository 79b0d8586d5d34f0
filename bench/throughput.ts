import autocannon from 'autocannon'
import pg from 'pg'
import { personas } from '../src/operate/seed/personas.ts'
import { addressRows } from '../src/web/kernel/route.ts'
import { routes } from '../src/web/routes.ts'
import { crawl } from '../tests/support/crawl.ts'
import { type BenchCounty, openBenchCounty } from './county.ts'
import { percentile, rounded, tell } from './figure.ts'

const connections = 8
const seconds = 8

/** The family's case page as one process serves it, beside its own SQL run alone: the limit. */
export async function throughput(): Promise<void> {
  const county = await openBenchCounty()
  try {
    const cookie = await county.signIn('dana')
    const path = await casePage(county, cookie)
    const asked = await sqlOf(county, path, cookie)
    // Side by side, twice, so that a busy machine weighs on both.
    await served(county, path, cookie, 2)
    const pages = [await served(county, path, cookie), await served(county, path, cookie)]
    const limits = [await alone(county, asked), await alone(county, asked)]
    const page = better(pages)
    const limit = better(limits)
    tell({
      name: 'case page, one process',
      value: rounded(page.rate),
      unit: 'requests/s',
      p50ms: rounded(page.p50),
      p99ms: rounded(page.p99),
      statements: asked.length,
      against: `its SQL alone: ${rounded(limit.rate)} pages/s`,
      sqlP50ms: rounded(limit.p50),
      sqlP99ms: rounded(limit.p99),
      ratio: rounded(page.rate / limit.rate, 2),
    })
  } finally {
    await county.close()
  }
}

interface Rate {
  readonly rate: number
  readonly p50: number
  readonly p99: number
}

const better = (rates: readonly Rate[]): Rate =>
  rates.reduce((best, one) => (one.rate > best.rate ? one : best))

async function casePage(county: BenchCounty, cookie: string): Promise<string> {
  const start = personas.find(({ id }) => id === 'dana')?.start ?? '/w'
  const get = async (path: string) => {
    const answer = await county.fetch(
      new Request(`${county.origin}${path}`, { headers: { cookie } }),
    )
    const to = answer.headers.get('location') ?? ''
    return { status: answer.status, html: await answer.text(), to }
  }
  const found = await crawl(get, start, addressRows(routes), 'en')
  const [page] = found.get('/w/families/:family') ?? []
  if (!page) throw new Error('Dana has no family page.')
  return page
}

async function served(
  { origin }: BenchCounty,
  path: string,
  cookie: string,
  duration = seconds,
): Promise<Rate> {
  const result = await autocannon({
    url: `${origin}${path}`,
    connections,
    duration,
    headers: { cookie },
  })
  if (result.non2xx > 0) throw new Error(`${result.non2xx} answers were not a page.`)
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 }
}

interface Asked {
  readonly text: string
  readonly values: readonly unknown[]
}

/** The statements of one request, as they went over the wire. */
async function sqlOf(county: BenchCounty, path: string, cookie: string): Promise<Asked[]> {
  const asked: Asked[] = []
  const plain = pg.Client.prototype.query
  const listening = function (this: pg.Client, ...args: unknown[]) {
    if (typeof args[0] === 'string') {
      asked.push({ text: args[0], values: Array.isArray(args[1]) ? args[1] : [] })
    }
    return Reflect.apply(plain, this, args)
  }
  pg.Client.prototype.query = listening as typeof plain
  try {
    const answer = await county.fetch(
      new Request(`${county.origin}${path}`, { headers: { cookie } }),
    )
    await answer.text()
  } finally {
    pg.Client.prototype.query = plain
  }
  // Reading a case page is noted; the same note cannot be written twice.
  return asked.map((one) => (one.text.endsWith('commit') ? { text: 'rollback', values: [] } : one))
}

async function alone(county: BenchCounty, asked: readonly Asked[]): Promise<Rate> {
  const pool = new pg.Pool({ ...county.connections.app, max: 10 })
  const times: number[] = []
  const began = performance.now()
  const until = began + seconds * 1000
  const runner = async () => {
    while (performance.now() < until) {
      const start = performance.now()
      const client = await pool.connect()
      for (const { text, values } of asked) await client.query(text, [...values])
      client.release()
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: connections }, runner))
  const spent = (performance.now() - began) / 1000
  await pool.end()
  return { rate: times.length / spent, p50: percentile(times, 0.5), p99: percentile(times, 0.99) }
}
