import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../src/project-root.ts'
import { rounded, tell } from './figure.ts'

/** Seconds from `npm start` to "Ready": on a bare checkout, building too, and later. */
export async function starts(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'kincircle-start-'))
  chmodSync(data, 0o755)
  try {
    rmSync(join(projectRoot, 'dist', 'built-from'), { force: true })
    tell({
      name: 'first start',
      value: rounded(await secondsToReady(data)),
      unit: 's',
      against: 'at most 20',
    })
    const later = [
      await secondsToReady(data),
      await secondsToReady(data),
      await secondsToReady(data),
    ]
    tell({
      name: 'later start',
      value: rounded(later.sort((a, b) => a - b)[1] ?? 0, 2),
      unit: 's',
      against: 'at most 3',
    })
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

function secondsToReady(data: string): Promise<number> {
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: projectRoot,
    env: { ...process.env, PORT: '0', KINCIRCLE_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    let seconds = 0
    child.stdout.on('data', (said: Buffer) => {
      if (seconds > 0 || !said.toString().includes('Ready after')) return
      seconds = (performance.now() - began) / 1000
      child.kill('SIGTERM')
    })
    child.once('exit', () =>
      seconds > 0 ? resolve(seconds) : reject(new Error('It did not start.')),
    )
  })
}
