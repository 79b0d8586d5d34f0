import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { makeOwn, type Places } from './places.ts'

/** Name of the cluster's first user, used only to make roles and databases. */
export const superuser = 'postgres'

/** Nothing of our own settings or secrets reaches the database process. */
const bareEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

const asUser = (places: Places) =>
  places.user ? { uid: places.user.uid, gid: places.user.gid } : {}

/** Makes the cluster unless it exists. A half-made one, left by a fall, is made anew. */
export async function createCluster(
  places: Places,
  { initdb }: Binaries,
  superuserPassword: string,
): Promise<void> {
  if (existsSync(places.cluster)) return
  const half = `${places.cluster}.half`
  const passwordFile = join(places.home, 'first-password')
  rmSync(half, { recursive: true, force: true })
  makeOwn(half, places.user)
  writeFileSync(passwordFile, superuserPassword, { mode: 0o600 })
  if (places.user) chownSync(passwordFile, places.user.uid, places.user.gid)
  try {
    await runInitdb(places, initdb, half, passwordFile)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(half, places.cluster)
}

function runInitdb(places: Places, initdb: string, folder: string, passwordFile: string) {
  const child = spawn(
    initdb,
    [
      `--pgdata=${folder}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ],
    {
      ...asUser(places),
      cwd: places.home,
      env: bareEnvironment,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let told = ''
  child.stderr.on('data', (chunk) => {
    told += chunk
  })
  return new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`The database could not be created.\n${told.trim()}`)),
    )
  })
}

const settings = (places: Places, socketFolder: string): Record<string, string> => ({
  listen_addresses: '',
  unix_socket_directories: socketFolder,
  unix_socket_permissions: '0700',
  port: '5432',
  max_connections: '60',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  timezone: 'UTC',
  jit: 'off',
  // What people wrote must not reach a log through a failing statement.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_timezone: 'UTC',
  logging_collector: 'on',
  log_directory: places.logs,
  log_filename: 'postgres-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_size: '0',
})

/** Starts PostgreSQL on the cluster and waits until it answers. */
export async function runCluster(
  places: Places,
  { postgres }: Binaries,
  socketFolder: string,
): Promise<ChildProcess> {
  const startLog = join(places.data, 'database-start.log')
  const log = openSync(startLog, 'w', 0o600)
  const flags = Object.entries(settings(places, socketFolder)).map(
    ([name, value]) => `--${name}=${value}`,
  )
  const child = spawn(postgres, ['-D', places.cluster, ...flags], {
    ...asUser(places),
    cwd: places.home,
    env: bareEnvironment,
    stdio: ['ignore', log, log],
    // A Ctrl-C in the terminal is for us: we let requests finish before the database goes.
    detached: true,
  })
  closeSync(log)
  let over: string | undefined
  child.once('error', (error) => {
    over = error.message
  })
  child.once('exit', (code, signal) => {
    over = `It ended at once (${signal ?? code}).\n${readFileSync(startLog, 'utf8').trim()}`
  })
  for (;;) {
    if (over !== undefined) throw new Error(`The database did not start. ${over}`)
    const said = readPidFile(places)
    if (said?.pid === child.pid && said?.state === 'ready') return child
    await wait(10)
  }
}

/** Asks PostgreSQL to end its sessions, write everything down and go. */
export async function stopCluster(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  const slow = setTimeout(() => child.kill('SIGQUIT'), 15_000)
  await gone
  clearTimeout(slow)
}

/** Ends a PostgreSQL that outlived the process which had started it. */
export async function stopOrphan(places: Places, say: (line: string) => void): Promise<void> {
  const left = readPidFile(places)
  if (!left) return
  if (!isOurs(left.pid, places)) return forgetStranger(left, places)
  say('Kincircle did not end well last time; putting its database in order.')
  for (const [signal, patience] of [
    ['SIGINT', 2_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    process.kill(left.pid, signal)
    const until = Date.now() + patience
    while (Date.now() < until) {
      if (!isOurs(left.pid, places)) return removeSocketFolder(left.socketFolder, places)
      await wait(10)
    }
  }
  throw new Error(`The database left over from last time (process ${left.pid}) does not end.`)
}

function removeSocketFolder(folder: string, places: Places): void {
  const wasTemporary = folder !== '' && !folder.startsWith(places.home)
  if (wasTemporary) rmSync(folder, { recursive: true, force: true })
}

/** What a running PostgreSQL says of itself in its own folder. */
export interface PidFile {
  readonly pid: number
  readonly socketFolder: string
  readonly state: string
}

export function readPidFile(places: Places): PidFile | undefined {
  const path = join(places.cluster, 'postmaster.pid')
  if (!existsSync(path)) return undefined
  try {
    const line = readFileSync(path, 'utf8').split('\n')
    return { pid: Number(line[0]), socketFolder: line[4] ?? '', state: (line[7] ?? '').trim() }
  } catch {
    return undefined
  }
}

/** The number in a pid file may belong to a stranger by now; the folder it was given cannot. */
function isOurs(pid: number, places: Places): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false
  try {
    const command =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes(`-D ${places.cluster} `)
  } catch {
    return false
  }
}

/** After a restart of the machine the old number may be anyone's, and PostgreSQL would wait for them. */
function forgetStranger({ pid }: PidFile, places: Places): void {
  try {
    process.kill(pid, 0)
    rmSync(join(places.cluster, 'postmaster.pid'), { force: true })
  } catch {
    // Nobody has that number: PostgreSQL sees so itself, and checks its shared memory as well.
  }
}
