import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ours = join(dirname(fileURLToPath(import.meta.url)), '../node_modules/.bin')

/** The path with our own programs first, so that every child process runs on our Node too. */
export const ourPath = () => [ours, process.env.PATH].join(delimiter)

/**
 * True when this is the Node the project runs on. Otherwise runs the same script again on the one
 * that npm installed, ends with its exit code, and answers false.
 */
export function onOurNode(scriptUrl) {
  if (Number(process.versions.node.split('.')[0]) >= 24) return true
  const node = join(ours, process.platform === 'win32' ? 'node.cmd' : 'node')
  if (!existsSync(node)) {
    console.error('Run npm ci first: it brings the Node that this project runs on.')
    process.exitCode = 1
    return false
  }
  const args = [fileURLToPath(scriptUrl), ...process.argv.slice(2)]
  const env = { ...process.env, PATH: ourPath() }
  process.exitCode = spawnSync(node, args, { stdio: 'inherit', env }).status ?? 1
  return false
}
