import type { Env } from '../env.ts'

/** What a command is given to work with. */
export interface Work {
  readonly env: Env
  /** Tells the person what is being done; never mixed with the answer for machines. */
  say(line: string): void
  readonly flags: Flags
}

export interface Flags {
  readonly json: boolean
  readonly demo: boolean
}

/** How it went: nothing else is printed with --json. */
export interface Outcome {
  /** 0 done, 1 not done or something is wrong. */
  readonly exitCode: 0 | 1
  readonly answer: unknown
}

/** One thing an operator can ask for. */
export interface Command {
  /** One line in the list of commands. */
  readonly summary: string
  /** Said before anything is touched. */
  willDo(work: Work): string
  run(work: Work): Promise<Outcome>
}

/** Where the data of these settings lie, in words. */
export const placeOf = (env: Env): string =>
  env.database ? 'the database of DATABASE_URL' : `the embedded database in ${env.dataDirectory}`
