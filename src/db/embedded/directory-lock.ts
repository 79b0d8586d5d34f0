import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'

/** Another process already works on this data folder. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning'
  constructor(directory: string, pid: number | undefined) {
    const who = pid ? `process ${pid}` : 'another process'
    super(
      `Kincircle is already running with the folder ${directory} (${who}).\n` +
        'Stop that one first, or choose another folder with KINCIRCLE_DATA.',
    )
  }
}

/** Held until released or until the process ends, however it ends. */
export interface DirectoryLock {
  release(): Promise<void>
}

/**
 * Takes the one right to work on a data folder, which must exist.
 * @throws {AlreadyRunning} at once when somebody else holds it.
 */
export function lockDirectory(directory: string): Promise<DirectoryLock> {
  return process.platform === 'linux' ? lockBySocket(directory) : lockByFile(directory)
}

/** The kernel frees an abstract socket in the instant its process dies, so no lock can go stale. */
export function lockBySocket(directory: string): Promise<DirectoryLock> {
  const name = socketNameOf(directory)
  const server = createServer((asking) => {
    asking.on('error', () => {})
    asking.end(`${process.pid}\n`)
  })
  return new Promise((resolve, reject) => {
    server.once('error', async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error)
      reject(new AlreadyRunning(directory, await askForPid(name)))
    })
    server.listen(name, () => {
      server.unref()
      resolve({ release: () => new Promise((freed) => server.close(() => freed())) })
    })
  })
}

function socketNameOf(directory: string): string {
  const { dev, ino } = statSync(directory, { bigint: true })
  return `\0kincircle-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 32)}`
}

function askForPid(name: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const asking = connect(name)
    asking.setTimeout(1_000, () => asking.destroy())
    asking.once('data', (answer) => {
      resolve(Number.parseInt(String(answer), 10) || undefined)
      asking.destroy()
    })
    asking.on('error', () => {})
    asking.once('close', () => resolve(undefined))
  })
}

/** Where there are no abstract sockets: a file naming the process and the moment it began. */
export async function lockByFile(directory: string): Promise<DirectoryLock> {
  const path = join(directory, 'kincircle.lock')
  const mine = `${process.pid} ${beganAt(process.pid)}\n`
  for (let tries = 0; tries < 3; tries++) {
    try {
      writeFileSync(path, mine, { flag: 'wx', mode: 0o600 })
      return { release: async () => rmSync(path, { force: true }) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const [pid, began] = readHolder(path)
      // A number alone may have been given to a stranger since; its beginning cannot.
      if (pid && began && beganAt(pid) === began) throw new AlreadyRunning(directory, pid)
      rmSync(path, { force: true })
    }
  }
  throw new AlreadyRunning(directory, undefined)
}

function readHolder(path: string): [number, string | undefined] {
  const [, pid, began] = /^(\d+) (.+)\n$/.exec(readFileSync(path, 'utf8')) ?? []
  return [Number(pid), began]
}

function beganAt(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}
