// npm test: everything. Builds, runs every check, then unit, database and browser tests, and ends
// with the true totals alone on the last line. Arguments go to vitest and leave the checks out.
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { onOurNode, ourPath } from './on-our-node.mjs'

const root = join(import.meta.dirname ?? '.', '..')

if (onOurNode(import.meta.url)) process.exitCode = await everything(process.argv.slice(2))

async function everything(chosen) {
  const { asText, runChecks } = await import('./checks.ts')
  const { checkCount, tallyOf, totals } = await import('./tally.ts')
  const browser = await findChromium((line) => console.log(line))
  const env = { ...process.env, PATH: ourPath(), ...(browser && { CHROMIUM: browser }) }
  const all = chosen.length === 0

  const built = await run(env, process.execPath, ['tools/build.mjs'])
  const checked = all ? await runChecks(root, (one) => console.log(asText(one))) : []

  const report = join(root, 'tests/out/vitest.json')
  mkdirSync(join(root, 'tests/out'), { recursive: true })
  rmSync(report, { force: true })
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(env, process.execPath, [vitest, ...args, ...chosen])

  const counts = [
    checkCount('build', built === 0 ? 1 : 0, built === 0 ? 0 : 1),
    checkCount(
      'checks',
      checked.filter((one) => one.ok).length,
      checked.filter((one) => !one.ok).length,
    ),
    ...tallyOf(report, root, code, all),
  ]
  console.log()
  for (const { part, passed, failed } of counts)
    if (passed + failed > 0) console.log(`${part.padEnd(10)} ${passed} passed, ${failed} failed`)
  for (const one of checked.filter(({ ok }) => !ok)) console.log(`failed check: ${one.name}`)
  const { passed, failed } = totals(counts)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

function run(env, command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal))
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
