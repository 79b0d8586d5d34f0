import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connections } from '../src/db/connections.ts'
import { startEmbedded } from '../src/db/embedded/start-embedded.ts'
import { migrate } from '../src/db/migrate.ts'
import { policySql } from '../src/modules/access/index.ts'
import { createKeyring, keysFrom } from '../src/operate/keyring.ts'
import { listen } from '../src/operate/listen.ts'
import { openHouse } from '../src/operate/open-house.ts'
import { seedDemo } from '../src/operate/seed/seed-demo.ts'
import { routes } from '../src/web/routes.ts'

/** The invented county served by this process on a free port, on an embedded database of its own. */
export interface BenchCounty {
  readonly origin: string
  readonly connections: Connections
  fetch(request: Request): Promise<Response>
  /** Round trips of each transaction since the last look. */
  trips(): number[]
  /** A cookie with which this invented person is signed in. */
  signIn(persona: string): Promise<string>
  close(): Promise<void>
}

export async function openBenchCounty(): Promise<BenchCounty> {
  const folder = mkdtempSync(join(tmpdir(), 'kincircle-bench-'))
  chmodSync(folder, 0o755)
  const say = () => {}
  const embedded = await startEmbedded({ dataDirectory: folder, say })
  const { connections } = embedded
  await migrate(connections, { policySql, say })
  const keys = keysFrom(createKeyring(join(folder, 'keys.json')))
  await seedDemo({ connections, keys, say })
  const counts: number[] = []
  const listening = await listen(async (request) => house.fetch(request), '127.0.0.1', 0)
  const origin = `http://127.0.0.1:${listening.port}`
  const log = { info: say, error: console.error }
  const counted = (count: number) => counts.push(count)
  const house = openHouse({ connections, keys, routes, log, demo: true, origin, counted })
  return {
    origin,
    connections,
    fetch: async (request) => house.fetch(request),
    trips: () => counts.splice(0),
    async signIn(persona) {
      const answer = await house.fetch(
        new Request(`${origin}/demo/as/${persona}`, {
          method: 'POST',
          headers: { origin },
          body: new URLSearchParams({ once: crypto.randomUUID() }),
        }),
      )
      return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    },
    async close() {
      await listening.drain()
      await house.close()
      await embedded.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
