// npm run dev: starts the program, and starts it again whenever a source changes.
import { spawn } from 'node:child_process'
import { watch as watchFiles } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Runs until it is told to stop. */
export function watch() {
  const args = process.argv.slice(1).filter((word) => word !== '--watch')
  let child
  let soon
  let stopping = false

  const start = () => {
    child = spawn(process.execPath, args, { stdio: 'inherit' })
    child.once('exit', (code) => {
      child = undefined
      if (stopping) process.exit(code ?? 0)
    })
  }
  const restart = () => {
    if (!child) return start()
    child.once('exit', start)
    child.kill('SIGTERM')
  }
  for (const folder of ['src', 'db/migrations']) {
    watchFiles(join(root, folder), { recursive: true }, () => {
      clearTimeout(soon)
      soon = setTimeout(restart, 150)
    })
  }
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.on(signal, () => {
      stopping = true
      if (child) child.kill(signal)
      else process.exit(0)
    })
  }
  start()
}
