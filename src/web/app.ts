import type { IncomingMessage } from 'node:http'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import type { House } from './kernel/house.ts'
import { addressRows, type Route } from './kernel/route.ts'
import { withHeaders } from './kernel/security-headers.ts'
import { serve } from './kernel/serve.ts'

/**
 * Joins the house's addresses into one application that answers requests.
 *
 * Browsers say of a form whether it came from our own pages. Old ones (iPhones before 2023) do not, and
 * as our pages tell no referrer, they name no origin either; those rely on the cookie, which never goes
 * along with a form of another site.
 */
export function createApp(house: House, routes: readonly Route[]): Hono {
  const app = new Hono()
  house.addresses.push(...addressRows(routes.filter((route) => isOpen(route, house))))
  app.use(withHeaders(house))
  app.use(
    csrf({
      origin: (origin, { req }) =>
        origin === house.origin ||
        isOurs(origin, house) ||
        (origin === 'null' && req.header('sec-fetch-site') === undefined),
    }),
  )
  app.use(bodyLimit({ maxSize: mostBytes }))
  for (const route of routes) {
    if (!isOpen(route, house)) continue
    requireDeeds(route)
    app.on(['GET', 'POST'], inLanguages(route.address), (context) =>
      serve(house, route, context.req.raw, context.req.param(), otherEnd(context.env)),
    )
  }
  app.all('*', (context) => serve(house, null, context.req.raw, {}))
  return app
}

/** The other end of the line, where the server that listens tells it. */
const otherEnd = (line: unknown): string | undefined =>
  (line as { incoming?: IncomingMessage } | undefined)?.incoming?.socket.remoteAddress

/** Above the longest form we take, however its letters are written; more is not even read. */
const mostBytes = 2_000_000

/** A page for families is only in our languages: `/w/promises` is a worker's and none in a language "w". */
const inLanguages = (address: string) => address.replace(/^\/:l(?=\/|$)/, '/:l{en|es}')

/** Where real people are kept, the doors of the demonstration are not there at all. */
const isOpen = (route: Route, house: House) => route.front !== 'demo' || house.demo

/** In tests and on a private machine the port is not known beforehand; the host always is. */
function isOurs(origin: string, house: House): boolean {
  if (!URL.canParse(origin)) return false
  const { hostname } = new URL(origin)
  return house.origin.startsWith('http:') && ['localhost', '127.0.0.1'].includes(hostname)
}

/** The type says every door has a deed; this says it again for a door made by hand. */
function requireDeeds({ address, get, post }: Route): void {
  if (!get && !post) throw new Error(`${address} answers nothing.`)
  for (const behind of [get, post]) {
    if (behind && !behind.deed) throw new Error(`${address} has no deed.`)
  }
}
