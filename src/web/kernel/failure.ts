import { NotFound } from '../../shared/not-found.ts'

/** What went wrong, as far as anybody may know: a page and a line in the log say no more than this word. */
export type Failure = 'hidden' | 'unfit' | 'busy' | 'broken'

/** What the database and the line to it say, by the beginning of their code. */
const byCode: readonly (readonly [string, Failure])[] = [
  // A row that the visitor may not write, or a link to one they may not see.
  ['42501', 'hidden'],
  ['23503', 'hidden'],
  // Rows that stand in each other's way, and values that no row can hold.
  ['22', 'unfit'],
  ['23', 'unfit'],
  ['54000', 'unfit'],
  // The database is full, too busy, slower than we wait, or away for a moment.
  ['08', 'busy'],
  ['40', 'busy'],
  ['53', 'busy'],
  ['55P03', 'busy'],
  ['57', 'busy'],
  ['ECONN', 'busy'],
  ['EPIPE', 'busy'],
  ['ETIMEDOUT', 'busy'],
]

/** The kind of a failure. Which code it was, and with which values, stays here. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NotFound) return 'hidden'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return byCode.find(([begins]) => code.startsWith(begins))?.[1] ?? 'broken'
}

/** What may be logged of a failure: its kind and our own line, never the words or values in it. */
export function toldOf(error: unknown): Record<string, string> {
  const failure = failureOf(error)
  if (!(error instanceof Error)) return { failure }
  const lines = (error.stack ?? '').replace(error.message, '').split('\n')
  const ours = lines.find((line) => /^ {4}at \S/.test(line)) ?? ''
  return { failure, error: error.name, at: ours.trim() }
}
