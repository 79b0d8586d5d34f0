#!/usr/bin/env node
// Finds the Node that npm installed for us, builds when the sources are newer, and hands over to the program.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const ourNode = join(root, 'node_modules/.bin/node')
const isOurs = Number(process.versions.node.split('.')[0]) >= 24

if (isOurs) await run()
else if (existsSync(ourNode)) runOn(ourNode)
else {
  console.error(
    `This needs Node 24, and this is Node ${process.versions.node}. Run npm ci: it brings one along.`,
  )
  process.exitCode = 1
}

async function run() {
  process.setSourceMapsEnabled(true)
  if (process.argv.includes('--watch')) {
    const { watch } = await import('../tools/watch.mjs')
    return watch()
  }
  const { buildIfStale } = await import('../tools/build.mjs')
  try {
    await buildIfStale(console.error)
  } catch {
    // The builder has said what is wrong, and where.
    process.exitCode = 1
    return
  }
  await import('../dist/main.js')
}

/** The same again on our Node; whoever asks this process to stop means that one. */
function runOn(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0)
  })
}
