import { rmSync } from 'node:fs'
import type { Env } from '../../env.ts'
import { stopOrphan } from './cluster.ts'
import { lockDirectory } from './directory-lock.ts'
import { knownPlaces } from './places.ts'

/**
 * Takes the embedded database and everything in it away, for those who develop.
 * @throws when a server of the operator's own is set, or Kincircle is running on the folder.
 */
export async function resetEmbedded(env: Env, say: (line: string) => void): Promise<void> {
  if (env.database) throw new Error('DATABASE_URL is set. Only an embedded database can be reset.')
  const places = knownPlaces(env.dataDirectory)
  if (!places) return say(`There is no database in ${env.dataDirectory}.`)
  const lock = await lockDirectory(places.data)
  try {
    await stopOrphan(places, say)
    rmSync(places.home, { recursive: true, force: true })
    rmSync(places.passwords, { force: true })
    say(`The database in ${places.data} is gone. The next start makes a new one.`)
  } finally {
    await lock.release()
  }
}
