import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { everyFence } from './fences/every-fence.ts'
import { asLine } from './fences/problem.ts'

export interface Checked {
  name: string
  ok: boolean
  /** What is wrong, ready to print; empty when all is well. */
  says: string
  seconds: number
}

interface Check {
  name: string
  /** Resolves with what is wrong; an empty text is a pass. */
  run(root: string): Promise<string>
}

const program =
  (...words: [string, ...string[]]) =>
  (root: string): Promise<string> =>
    new Promise((resolve) => {
      const [name, ...args] = words
      const file = name === 'node' ? process.execPath : join(root, 'node_modules/.bin', name)
      const options = { cwd: root, maxBuffer: 1 << 26, env: { ...process.env, NO_COLOR: '1' } }
      execFile(file, args, options, (error, stdout, stderr) =>
        resolve(error ? `${stdout}${stderr}`.trim() || error.message : ''),
      )
    })

const programs: Check[] = [
  { name: 'types', run: program('tsc', '--noEmit') },
  {
    name: 'format and lint',
    run: program('biome', 'ci', '--error-on-warnings', '--colors=off', '.'),
  },
  { name: 'dead code', run: program('knip', '--no-progress') },
  { name: 'schema.sql and tables.ts', run: program('node', 'tools/schema.mjs', '--check') },
  { name: 'settings in README.md', run: program('node', 'tools/readme.mjs', '--check') },
]

const fences: Check[] = everyFence.map((fence) => ({
  name: fence.name,
  run: async (root) => (await fence.check(root)).map(asLine).join('\n'),
}))

/** Runs every check on the repository at `root`, telling each as it ends. A check that breaks fails. */
export async function runChecks(
  root: string,
  tell: (checked: Checked) => void,
): Promise<Checked[]> {
  // The programs have processes of their own; the fences share this one, so they go one by one.
  const beside = programs.map((check) => timed(check, root, tell))
  const here: Checked[] = []
  for (const check of fences) here.push(await timed(check, root, tell))
  return [...(await Promise.all(beside)), ...here]
}

async function timed(
  { name, run }: Check,
  root: string,
  tell: (checked: Checked) => void,
): Promise<Checked> {
  const start = performance.now()
  const says = await run(root).catch((error: unknown) => String(error))
  const checked = { name, ok: says === '', says, seconds: (performance.now() - start) / 1000 }
  tell(checked)
  return checked
}

/** One line for a pass; the whole story for a failure. */
export function asText({ name, ok, says, seconds }: Checked): string {
  const head = `${ok ? 'ok    ' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)`
  return ok ? head : `${head}\n${says.replace(/^/gm, '        ')}`
}
