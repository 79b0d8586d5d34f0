import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { projectRoot } from '../../src/project-root.ts'

/** A program under test, with everything it has said so far. */
export interface Program {
  readonly pid: number
  said(): string
  /** Resolves when it has said this. @throws with all it said if it ends before. */
  says(words: RegExp): Promise<RegExpExecArray>
  signal(name: NodeJS.Signals): void
  /** Exit code, or the name of the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>
}

export interface ProgramOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly user?: { readonly uid: number; readonly gid: number }
}

/** Every program started and not yet ended; a failed test must not leave one behind. */
const running = new Set<ChildProcess>()

/** Runs the command line as an operator does. */
export const kincircle = (
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Program => runNode([join(projectRoot, 'bin', 'kincircle.mjs'), ...words], { env })

/** Runs a script on this very Node, with no setting of ours but those given. */
export const runNode = (args: readonly string[], options: ProgramOptions = {}): Program =>
  run(process.execPath, args, options)

/** Runs a script of package.json, as a person types it. */
export const npmRun = (script: string, env: Readonly<Record<string, string>>): Program =>
  run('npm', ['run', script], { env })

function run(command: string, args: readonly string[], options: ProgramOptions): Program {
  const { env = {}, user } = options
  const child = spawn(command, args, {
    cwd: projectRoot,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  })
  running.add(child)
  let told = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      told += chunk
    })
  }
  const ended = new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve(code ?? signal)
    })
  })
  let over = false
  void ended.finally(() => {
    over = true
  })
  return {
    pid: child.pid ?? 0,
    said: () => told,
    async says(words) {
      for (;;) {
        const found = words.exec(told)
        if (found) return found
        if (over) throw new Error(`It ended without saying ${words}:\n${told}`)
        await wait(10)
      }
    },
    signal: (name) => child.kill(name),
    ended,
  }
}

/** For afterEach: ends what a test left running. */
export async function endPrograms(): Promise<void> {
  const left = [...running]
  for (const child of left) child.kill('SIGTERM')
  await Promise.all(
    left.map(
      (child) => child.exitCode !== null || new Promise((resolve) => child.once('close', resolve)),
    ),
  )
}
