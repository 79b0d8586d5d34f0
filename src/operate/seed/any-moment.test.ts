import { afterEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts'
import { testKeys } from '../../../tests/support/keys.ts'
import { seedDemo } from './seed-demo.ts'

let database: FreshDatabase | undefined
afterEach(() => database?.close())

test.each([
  ['in the night the clocks go forward', '2026-03-08T09:30:00.000Z'],
  ['a minute after midnight on a leap day', '2028-02-29T07:01:00.000Z'],
  ['on the last evening of a year', '2027-01-01T05:30:00.000Z'],
])('the county can be made %s', { timeout: 60_000 }, async (_when, now) => {
  database = await freshDatabase()
  const made = seedDemo({ connections: database.connections, keys: testKeys, now, say: () => {} })
  await expect(made).resolves.toBeUndefined()
})
