import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { endPrograms, kincircle, npmRun, type Program } from '../support/program.ts'

let folder: string
let env: Record<string, string>
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kincircle-start-'))
  chmodSync(folder, 0o755)
  env = { PORT: '0', KINCIRCLE_DATA: join(folder, 'data') }
})
afterEach(endPrograms)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function ready(program: Program): Promise<string> {
  const [, origin = ''] = await program.says(/Ready after [\d.]+ s: {2}(\S+)/)
  return origin
}

test('the first start makes, migrates and fills a database, and says who one may be', async () => {
  const program = kincircle(['start'], env)
  const origin = await ready(program)
  expect(program.said()).toContain('Making an invented county')
  await program.says(new RegExp(`${origin}/demo`))
  for (const path of ['/healthz', '/readyz', '/en/start']) {
    expect((await fetch(origin + path)).status).toBe(200)
  }
  program.signal('SIGINT')
  expect(await program.ended).toBe(0)
  expect(program.said()).toContain('Stopped. Everything is kept.')
})

test('a later start finds everything and fills nothing', async () => {
  const program = kincircle(['start'], env)
  await ready(program)
  expect(program.said()).not.toContain('Making an invented county')
  program.signal('SIGTERM')
  expect(await program.ended).toBe(0)
})

test('stopping npm stops the program it started, in order', async () => {
  const npm = npmRun('start', { ...env, HOME: folder })
  await ready(npm)
  npm.signal('SIGTERM')
  expect(await npm.ended).toBe(0)
  expect(npm.said()).toContain('Stopped. Everything is kept.')
})

test('a second start on the same folder is refused in plain words within two seconds', async () => {
  const first = kincircle(['start'], env)
  await ready(first)
  const began = performance.now()
  const second = kincircle(['start'], env)
  expect(await second.ended).toBe(1)
  expect(performance.now() - began).toBeLessThan(2_000)
  expect(second.said()).toContain(`(process ${first.pid})`)
  const doctor = kincircle(['doctor'], env)
  expect(await doctor.ended).toBe(0)
  expect(doctor.said()).toContain('All is well.')
})

test('killed and started again it answers as before', async () => {
  const first = kincircle(['start'], env)
  await ready(first)
  first.signal('SIGKILL')
  await first.ended
  const second = kincircle(['start'], env)
  const origin = await ready(second)
  expect(second.said()).toContain('putting its database in order')
  expect((await fetch(`${origin}/readyz`)).status).toBe(200)
})

test('when the database is killed under it, it goes on by itself within ten seconds', async () => {
  const program = kincircle(['start'], env)
  const origin = await ready(program)
  const pidFile = join(folder, 'data/database/cluster/postmaster.pid')
  const [pid] = readFileSync(pidFile, 'utf8').split('\n')
  const pages = () => Promise.all(Array.from({ length: 8 }, () => fetch(`${origin}/en/start`)))
  const underWay = pages()
  process.kill(Number(pid), 'SIGKILL')
  await underWay
  await program.says(/ended unexpectedly/)
  const answers = async () => (await fetch(`${origin}/readyz`)).status
  await expect.poll(answers, { timeout: 10_000 }).toBe(200)
  await pages()
  program.signal('SIGTERM')
  expect(await program.ended).toBe(0)
})

test('with the demonstration off, a new database stays empty', async () => {
  const own = { ...env, KINCIRCLE_DATA: join(folder, 'empty'), KINCIRCLE_DEMO: 'off' }
  const program = kincircle(['start'], own)
  const origin = await ready(program)
  expect(program.said()).not.toContain('invented')
  expect((await fetch(`${origin}/demo`)).status).not.toBe(200)
})

test('a port that is taken is named, and the database is left in order', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as { port: number }
  const program = kincircle(['start'], { ...env, PORT: String(port) })
  expect(await program.ended).toBe(1)
  expect(program.said()).toContain(`Another program already listens on port ${port}.`)
  other.close()
  await ready(kincircle(['start'], env))
})
