import { Hono } from 'hono'
import { compress } from 'hono/compress'
import pg from 'pg'
import type { Connections } from '../db/connections.ts'
import type { Keys } from '../db/keys.ts'
import { inTransaction } from '../db/transaction.ts'
import { agencies } from '../modules/access/index.ts'
import { type Instant, instantOf } from '../shared/time.ts'
import { createApp } from '../web/app.ts'
import { agencyBook, type House, type HouseLog } from '../web/kernel/house.ts'
import type { Route } from '../web/kernel/route.ts'
import { clientAssets } from './client-assets.ts'
import { personas } from './seed/personas.ts'

export interface HouseOptions {
  readonly connections: Connections
  readonly keys: Keys
  readonly routes: readonly Route[]
  readonly log: HouseLog
  readonly demo: boolean
  /** The address people type, without a slash at its end. */
  readonly origin: string
  /** How many proxies of the operator's own stand before us; none unless told. */
  readonly proxies?: number | undefined
  /** A fixed moment instead of the clock. */
  readonly now?: string | undefined
  /** Told the round trips of each transaction, for tests and figures. */
  readonly counted?: ((trips: number) => void) | undefined
}

/** The application with its database behind it, ready to be listened for. */
export interface OpenHouse {
  readonly house: House
  readonly fetch: Hono['fetch']
  /** Lets go of the database. */
  close(): Promise<void>
}

/** Puts pages, database and built files together. */
export function openHouse(options: HouseOptions): OpenHouse {
  const { connections, keys, routes, log, demo, origin } = options
  const pool = new pg.Pool({ ...connections.app, max: 10 })
  // A connection that breaks is replaced at the next need; the request that had it fails by itself.
  const lost = (error: Error) => {
    // What goes while we close was let go of.
    if (!pool.ending) log.error({ error: error.name }, 'database connection lost')
  }
  pool.on('error', lost)
  pool.on('connect', (client) => client.on('error', lost))
  const assets = clientAssets()
  const fixed = options.now === undefined ? undefined : instantOf(new Date(options.now))
  const transact: House['transact'] = (scope, work) =>
    inTransaction({ pool, keys, counted: options.counted }, scope, work)
  const house: House = {
    transact,
    agencies: agencyBook(() => transact(null, agencies)),
    now: (): Instant => fixed ?? instantOf(new Date()),
    demo,
    personas: demo ? personas : [],
    addresses: [],
    origin,
    proxies: options.proxies ?? 0,
    assets,
    log,
  }
  const app = new Hono()
  app.use(compress())
  assets.answerAt(app)
  app.get('/healthz', (context) => context.text('ok'))
  app.get('/readyz', async (context) => {
    const ready = await pool.query('select 1').then(
      () => true,
      () => false,
    )
    return context.text(ready ? 'ready' : 'the database does not answer', ready ? 200 : 503)
  })
  app.route('/', createApp(house, routes))
  return { house, fetch: app.fetch, close: () => pool.end() }
}
