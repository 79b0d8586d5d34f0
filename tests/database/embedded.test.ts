import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { canReach, unprivilegedUser, weAreRoot } from '../../src/db/embedded/unprivileged-user.ts'
import { projectRoot } from '../../src/project-root.ts'
import { endPrograms, type Program, type ProgramOptions, runNode } from '../support/program.ts'

const script = fileURLToPath(new URL('./embedded-process.ts', import.meta.url))
let folder: string
let data: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kincircle-embedded-'))
  chmodSync(folder, 0o755)
  data = join(folder, 'data')
})
afterEach(async () => {
  await endPrograms()
  rmSync(folder, { recursive: true, force: true })
})

const run = (task: 'write' | 'rest', options?: ProgramOptions): Program =>
  runNode([script, data, task], options)

const lastKept = (program: Program) =>
  Number([...program.said().matchAll(/kept (\d+)\n/g)].at(-1)?.[1])

/** The database processes that work on our folder. */
function databaseProcesses(): string[] {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,stat=,args='], { encoding: 'utf8' })
  return all.split('\n').filter((line) => line.includes(folder) && line.includes('postgres -D'))
}

async function stop(program: Program): Promise<void> {
  program.signal('SIGTERM')
  expect(await program.ended).toBe(0)
}

test('a database is made, stopped and found again', async () => {
  const first = run('write')
  await first.says(/kept 5\n/)
  await stop(first)
  expect(databaseProcesses()).toEqual([])
  const second = run('rest')
  const [, last] = await second.says(/ready, last (\d+)/)
  expect(Number(last)).toBe(lastKept(first))
  await stop(second)
})

test('killed in the midst of writing, it loses nothing that was answered, three times over', async () => {
  let answered = 0
  for (let round = 0; round < 3; round++) {
    const program = run('write')
    const began = performance.now()
    const [, last] = await program.says(/ready, last (\d+)/)
    if (round > 0) expect(performance.now() - began).toBeLessThan(3_000)
    // What was under way when it was killed may have been kept or not; what was answered must be.
    expect([answered, answered + 1]).toContain(Number(last))
    await program.says(new RegExp(`kept ${Number(last) + 20}\\n`))
    program.signal('SIGKILL')
    await program.ended
    answered = lastKept(program)
    expect(databaseProcesses()).toHaveLength(1)
  }
  const program = run('rest')
  const [, last] = await program.says(/ready, last (\d+)/)
  expect(Number(last)).toBeGreaterThanOrEqual(answered)
  expect(program.said()).toContain('did not end well last time')
  await stop(program)
  expect(databaseProcesses()).toEqual([])
})

test('a second process on the same folder is refused at once, by another path too', async () => {
  const first = run('rest')
  await first.says(/ready/)
  for (const path of [data, join(folder, '.', 'data', '..', 'data')]) {
    const began = performance.now()
    const second = runNode([script, path, 'rest'])
    expect(await second.ended).toBe(1)
    expect(performance.now() - began).toBeLessThan(2_000)
    expect(second.said()).toContain(
      `already running with the folder ${data} (process ${first.pid})`,
    )
  }
  await stop(first)
})

test('a database process that dies is started again', async () => {
  const program = run('rest')
  await program.says(/ready/)
  const pid = Number(
    readFileSync(join(data, 'database/cluster/postmaster.pid'), 'utf8').split('\n')[0],
  )
  process.kill(pid, 'SIGKILL')
  await program.says(/ended unexpectedly/)
  await expect.poll(() => databaseProcesses().length, { timeout: 10_000 }).toBe(1)
  await stop(program)
  expect(databaseProcesses()).toEqual([])
})

test('a pid file left from before a restart of the machine stops nobody', async () => {
  await stop(await readied(run('rest')))
  const pidFile = join(data, 'database/cluster/postmaster.pid')
  writeFileSync(pidFile, `${process.pid}\n${data}/database/cluster\n0\n5432\n\n*\n\nready\n`, {
    mode: 0o600,
  })
  const { uid, gid } = statSync(join(data, 'database'))
  chownSync(pidFile, uid, gid)
  const program = await readied(run('rest'))
  expect(program.said()).not.toContain('did not end well')
  await stop(program)
})

test('a half-made cluster is made anew', async () => {
  mkdirSync(join(data, 'database/cluster.half'), { recursive: true })
  if (weAreRoot()) chownSync(join(data, 'database'), unprivilegedUser().uid, unprivilegedUser().gid)
  await stop(await readied(run('rest')))
  expect(existsSync(join(data, 'database/cluster.half'))).toBe(false)
})

test('a folder with a very long name works: the socket moves to a shorter place', async () => {
  data = join(folder, 'a-folder-name-of-some-length'.repeat(5))
  await stop(await readied(run('write')))
})

test('the database runs as a user without rights, and only we may read its passwords', async () => {
  const program = await readied(run('rest'))
  const [line = ''] = databaseProcesses()
  const owner = execFileSync('ps', ['-o', 'uid=', '-p', line.trim().split(' ')[0] ?? ''], {
    encoding: 'utf8',
  })
  expect(Number(owner)).not.toBe(0)
  expect(statSync(join(data, 'passwords.json')).mode & 0o777).toBe(0o600)
  expect(statSync(join(data, 'database/cluster')).mode & 0o777).toBe(0o700)
  await stop(program)
})

test('it runs for an ordinary user as well', async () => {
  const user = ordinaryUser()
  if (user) chownSync(folder, user.uid, user.gid)
  await stop(await readied(run('write', { ...(user ? { user } : {}) })))
  const owner = weAreRoot() ? unprivilegedUser().uid : process.getuid?.()
  expect(statSync(join(data, 'database')).uid).toBe(owner)
})

test('below a folder closed to others, root puts the database where its user can live', async () => {
  chmodSync(folder, 0o700)
  const program = await readied(run('write'))
  const pointer = join(data, 'database-is-in')
  expect(existsSync(pointer)).toBe(weAreRoot())
  await stop(program)
  if (weAreRoot()) {
    const home = readFileSync(pointer, 'utf8').trim()
    expect(program.said()).toContain(`so the database lives in ${home}`)
    rmSync(home, { recursive: true })
  }
})

async function readied(program: Program): Promise<Program> {
  await program.says(/ready/)
  return program
}

/** Somebody other than root, if this checkout is open to them; else we stay who we are. */
function ordinaryUser() {
  if (!weAreRoot()) return undefined
  const user = unprivilegedUser()
  return canReach(user, projectRoot) ? { uid: user.uid, gid: user.gid } : undefined
}
