import { inspect } from 'node:util'
import { afterEach, beforeEach } from 'vitest'

/**
 * A test that writes to console.error or console.warn fails, even when everything it expected came
 * true: what the app complains about in a test it will complain about at a family's side.
 */
const complaints: string[] = []

beforeEach(() => {
  complaints.length = 0
  for (const loud of ['error', 'warn'] as const)
    console[loud] = (...said: unknown[]) => {
      complaints.push(`console.${loud}: ${said.map((one) => textOf(one)).join(' ')}`)
    }
})

afterEach(() => {
  if (complaints.length > 0) throw new Error(complaints.splice(0).join('\n'))
})

const textOf = (one: unknown): string => (typeof one === 'string' ? one : inspect(one))
