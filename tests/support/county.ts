import { listen } from '../../src/operate/listen.ts'
import { openHouse } from '../../src/operate/open-house.ts'
import { personas } from '../../src/operate/seed/personas.ts'
import { seedDemo } from '../../src/operate/seed/seed-demo.ts'
import type { AddressRow } from '../../src/web/kernel/front-room.ts'
import type { Persona } from '../../src/web/kernel/house.ts'
import type { Route } from '../../src/web/kernel/route.ts'
import { routes } from '../../src/web/routes.ts'
import { freshDatabase } from './database.ts'
import { testKeys } from './keys.ts'

/** The invented county, running on a free port of this machine, as `npm start` would show it. */
export interface RunningCounty {
  readonly origin: string
  readonly personas: readonly Persona[]
  readonly addresses: readonly AddressRow[]
  /** Asks the house directly, without a network. */
  fetch(request: Request): Promise<Response>
  /** Round trips of each transaction since the last look. */
  trips(): number[]
  /** What the house logged as broken; stays empty. */
  readonly broken: readonly unknown[]
  close(): Promise<void>
}

/** The moment at which the county of the tests stands. */
export const countyNow = '2026-05-01T16:00:00.000Z'

/** Seeds a fresh database and serves it. `more` adds addresses, for planting faults. */
export async function openCounty(more: readonly Route[] = []): Promise<RunningCounty> {
  const database = await freshDatabase()
  const broken: unknown[] = []
  const trips: number[] = []
  await seedDemo({
    connections: database.connections,
    keys: testKeys,
    now: countyNow,
    say: () => {},
  })
  const log = {
    info: () => {},
    error: (line: unknown, message: string) => broken.push({ line, message }),
  }
  const listening = await listen((request, line) => house.fetch(request, line), '127.0.0.1', 0)
  const origin = `http://127.0.0.1:${listening.port}`
  const house = openHouse({
    connections: database.connections,
    keys: testKeys,
    routes: [...more, ...routes],
    log,
    demo: true,
    origin,
    now: countyNow,
    counted: (count) => trips.push(count),
  })
  return {
    origin,
    fetch: async (request) => house.fetch(request),
    trips: () => trips.splice(0),
    personas,
    addresses: house.house.addresses,
    broken,
    async close() {
      await listening.drain()
      await house.close()
      await database.close()
    },
  }
}
