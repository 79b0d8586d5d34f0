import { parseArgs } from 'node:util'
import { readEnv, settings } from '../env.ts'
import type { Command } from './command.ts'
import { doctor } from './doctor/doctor.ts'
import { init } from './init.ts'
import { migrate } from './migrate.ts'
import { seed } from './seed.ts'
import { start } from './start.ts'

const commands: Readonly<Record<string, Command>> = { start, migrate, seed, doctor, init }

/** Where a command line writes: people and logs on one side, answers for machines on the other. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
}

/**
 * Runs one command. Answers the exit code: 0 done, 1 not done, 2 not understood.
 * What goes wrong is said in plain words; the trace only with LOG_LEVEL=debug.
 */
export async function commandLine(
  words: readonly string[],
  from: Record<string, string | undefined>,
  terminal: Terminal,
): Promise<number> {
  const asked = understand(words)
  if (typeof asked === 'string') {
    terminal.err(`${asked}\n\n${usage()}\n`)
    return 2
  }
  const { command, flags } = asked
  if (!command) {
    terminal.out(`${usage()}\n`)
    return 0
  }
  const say = (line: string) => (flags.json ? terminal.err : terminal.out)(`${line}\n`)
  try {
    const work = { env: readEnv(from), say, flags }
    say(command.willDo(work))
    const { exitCode, answer } = await command.run(work)
    if (flags.json) terminal.out(`${JSON.stringify(answer)}\n`)
    return exitCode
  } catch (error) {
    const told = error instanceof Error ? error : new Error(String(error))
    terminal.err(`${from.LOG_LEVEL === 'debug' ? told.stack : told.message}\n`)
    return 1
  }
}

function understand(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'boolean', default: false },
        demo: { type: 'boolean', default: false },
      },
    })
    const [name, ...rest] = positionals
    const command = name === undefined || values.help ? undefined : commands[name]
    if (name !== undefined && !(name in commands)) return `There is no command "${name}".`
    if (rest.length > 0) return `"${rest.join(' ')}" was not understood.`
    return { command, flags: { json: values.json, demo: values.demo } }
  } catch (error) {
    return (error as Error).message
  }
}

function usage(): string {
  const column = (rows: readonly (readonly [string, string])[]) =>
    rows.map(([name, text]) => `  ${name.padEnd(20)}${text}`)
  return [
    'kincircle <command> [--json]',
    '',
    ...column(Object.entries(commands).map(([name, { summary }]) => [name, summary])),
    '',
    'Settings, from the environment:',
    ...column(settings.map(({ name, standsFor, purpose }) => [name, `${purpose} [${standsFor}]`])),
  ].join('\n')
}
