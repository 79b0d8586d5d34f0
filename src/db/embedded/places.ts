import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  canReach,
  type UnprivilegedUser,
  unprivilegedUser,
  weAreRoot,
} from './unprivileged-user.ts'

/** Where the parts of one embedded database lie. */
export interface Places {
  /** The folder the person chose. */
  readonly data: string
  /** The folder of the database's own user: cluster, sockets and logs. */
  readonly home: string
  readonly cluster: string
  readonly logs: string
  readonly passwords: string
  /** Undefined: the database runs as the user we are. */
  readonly user: UnprivilegedUser | undefined
}

const systemFolder = '/var/lib/kincircle'

/** Makes the data folder if need be; nothing else is touched before the lock is held. */
export function makeDataFolder(dataDirectory: string): string {
  mkdirSync(dataDirectory, { recursive: true, mode: weAreRoot() ? 0o755 : 0o700 })
  return realpathSync(dataDirectory)
}

/**
 * Finds or makes the places of a data folder.
 * @throws in plain words when the database there belongs to a user we cannot become.
 */
export function settlePlaces(data: string, say: (line: string) => void): Places {
  const home = existingHome(data) ?? newHome(data, say)
  const places = placesIn(data, home)
  makeOwn(places.logs, places.user)
  return places
}

/** The places of a data folder that is already in use, or undefined if it never was. */
export function knownPlaces(dataDirectory: string): Places | undefined {
  if (!existsSync(dataDirectory)) return undefined
  const data = realpathSync(dataDirectory)
  const home = existingHome(data)
  return home === undefined ? undefined : placesIn(data, home)
}

function placesIn(data: string, home: string): Places {
  const part = (name: string) => join(home, name)
  return {
    data,
    home,
    cluster: part('cluster'),
    logs: part('logs'),
    passwords: join(data, 'passwords.json'),
    user: ownerOf(home),
  }
}

/** A folder only the database's user may enter. */
export function makeOwn(folder: string, user: UnprivilegedUser | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  if (user) chownSync(folder, user.uid, user.gid)
}

const pointerOf = (data: string) => join(data, 'database-is-in')

function existingHome(data: string): string | undefined {
  const pointer = pointerOf(data)
  const home = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(data, 'database')
  return existsSync(home) ? home : undefined
}

function newHome(data: string, say: (line: string) => void): string {
  const user = weAreRoot() ? unprivilegedUser() : undefined
  if (!user || canReach(user, data)) {
    const home = join(data, 'database')
    makeOwn(home, user)
    return home
  }
  // Below a closed folder such as /root the database's own user cannot live.
  mkdirSync(systemFolder, { recursive: true, mode: 0o755 })
  const home = join(systemFolder, randomBytes(6).toString('hex'))
  makeOwn(home, user)
  writeFileSync(pointerOf(data), `${home}\n`)
  say(`The user ${user.name} cannot reach ${data}, so the database lives in ${home}.`)
  return home
}

function ownerOf(home: string): UnprivilegedUser | undefined {
  const { uid, gid } = statSync(home)
  if (uid === process.getuid?.()) return undefined
  if (weAreRoot()) return { name: `uid ${uid}`, uid, gid }
  throw new Error(
    `The database in ${home} belongs to another user (uid ${uid}).\n` +
      'Start Kincircle as root or as that user, or choose another folder with KINCIRCLE_DATA.',
  )
}

/** Room in a socket address, less the name PostgreSQL adds. */
const longestSocketFolder = 107 - '/.s.PGSQL.5432'.length

/** A folder for the socket, private to the database's user, short enough for the kernel. */
export function makeSocketFolder(places: Places): { folder: string; remove(): void } {
  const own = join(places.home, 'socket')
  if (Buffer.byteLength(own) <= longestSocketFolder) {
    makeOwn(own, places.user)
    return { folder: own, remove: () => {} }
  }
  const short = mkdtempSync(join(tmpdirOfAll(), 'kincircle-'))
  makeOwn(short, places.user)
  return { folder: short, remove: () => rmSync(short, { recursive: true, force: true }) }
}

const tmpdirOfAll = () => (Buffer.byteLength(tmpdir()) < 60 ? tmpdir() : '/tmp')

/** Where a copy of the programs may be kept so that the database's user reaches it, once for all folders. */
export function programsFolder(places: Places): string {
  if (!places.user) return places.data
  try {
    mkdirSync(systemFolder, { recursive: true, mode: 0o755 })
    accessSync(systemFolder, constants.W_OK)
    return systemFolder
  } catch {
    return places.data
  }
}
