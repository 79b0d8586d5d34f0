import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import type { Connections } from '../connections.ts'
import { type Binaries, binaries } from './binaries.ts'
import { createCluster, readPidFile, runCluster, stopCluster, stopOrphan } from './cluster.ts'
import { lockDirectory } from './directory-lock.ts'
import {
  knownPlaces,
  makeDataFolder,
  makeSocketFolder,
  type Places,
  programsFolder,
  settlePlaces,
} from './places.ts'
import {
  embeddedConnections,
  makeRolesAndDatabase,
  passwordsOf,
  superuserConnection,
} from './roles.ts'

/** A running embedded database. */
export interface Embedded {
  readonly connections: Connections
  /** For making and dropping whole databases, as tests do; never for answering requests. */
  readonly superuser: pg.ClientConfig
  /** Ends all sessions, lets the database write everything down, and frees the folder. */
  stop(): Promise<void>
}

/** Where the database lies, and who hears what is being done in plain words. */
export interface EmbeddedOptions {
  readonly dataDirectory: string
  say(line: string): void
}

/**
 * Starts PostgreSQL on a folder, making the cluster, roles and database at the first start.
 * @throws {AlreadyRunning} within two seconds when another process works on the folder.
 */
export async function startEmbedded({ dataDirectory, say }: EmbeddedOptions): Promise<Embedded> {
  if (process.platform === 'win32') {
    throw new Error(
      'The embedded database needs Linux or macOS. On Windows use WSL, or DATABASE_URL.',
    )
  }
  const data = makeDataFolder(dataDirectory)
  const lock = await lockDirectory(data)
  try {
    const places = settlePlaces(data, say)
    const programs = binaries(places.user, programsFolder(places))
    const passwords = passwordsOf(places)
    await createCluster(places, programs, passwords.superuser)
    await stopOrphan(places, say)
    const socket = makeSocketFolder(places)
    const running = await keepRunning(places, programs, socket.folder, say)
    await makeRolesAndDatabase(socket.folder, passwords)
    return {
      connections: embeddedConnections(socket.folder, passwords),
      superuser: superuserConnection(socket.folder, passwords),
      async stop() {
        await running.stop()
        socket.remove()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** The way into a database another Kincircle process is running, if one is; for looking, not for serving. */
export function attachEmbedded(dataDirectory: string): Connections | undefined {
  const places = knownPlaces(dataDirectory)
  if (!places) return undefined
  const said = readPidFile(places)
  if (said?.state !== 'ready') return undefined
  return embeddedConnections(said.socketFolder, passwordsOf(places))
}

/** How often a database that keeps ending is started again before we give up. */
const mostTries = 20

/** Runs the cluster, and runs it again should it end while nobody asked it to. */
async function keepRunning(
  places: Places,
  programs: Binaries,
  socketFolder: string,
  say: (line: string) => void,
): Promise<{ stop(): Promise<void> }> {
  let stopping = false
  let child = await runCluster(places, programs, socketFolder)
  let reviving: Promise<void> | undefined

  const revive = async () => {
    say('The database ended unexpectedly; starting it again.')
    for (let tries = 0; !stopping && tries < mostTries; tries++) {
      // Its old sessions need a moment to notice before the memory they share is free.
      await wait(250)
      const again = await runCluster(places, programs, socketFolder).catch(() => undefined)
      if (!again) continue
      child = again
      return watch()
    }
    if (!stopping) say('The database does not start again. Stop Kincircle and see its logs.')
  }
  const watch = () => {
    child.once('exit', () => {
      if (!stopping) reviving = revive()
    })
  }
  watch()
  const endWithUs = () => child.kill('SIGINT')
  process.once('exit', endWithUs)
  return {
    async stop() {
      stopping = true
      await reviving
      process.off('exit', endWithUs)
      await stopCluster(child)
    },
  }
}
