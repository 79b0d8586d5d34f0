import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AlreadyRunning, lockByFile, lockBySocket } from './directory-lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kincircle-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const locks = [
  ['by socket', lockBySocket],
  ['by file', lockByFile],
] as const

test.each(locks)('%s: one at a time, naming the process that holds it', async (_, lock) => {
  const held = await lock(folder)
  await expect(lock(folder)).rejects.toThrow(AlreadyRunning)
  await expect(lock(folder)).rejects.toThrow(`process ${process.pid}`)
  await held.release()
  await (await lock(folder)).release()
})

test.each(locks)('%s: another way to the same folder is the same folder', async (_, lock) => {
  const held = await lock(folder)
  const other = `${folder}-link`
  symlinkSync(folder, other)
  await expect(lock(other)).rejects.toThrow(AlreadyRunning)
  rmSync(other)
  await held.release()
})

test('a lock file left by a process that is gone, or whose number was given away, holds nobody up', async () => {
  const gone = '4194303 Mon Jan  1 00:00:00 2024\n'
  const givenAway = `${process.pid} Mon Jan  1 00:00:00 2024\n`
  for (const left of [gone, givenAway, 'half a li']) {
    writeFileSync(join(folder, 'kincircle.lock'), left)
    await (await lockByFile(folder)).release()
  }
})
