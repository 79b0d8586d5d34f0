import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { everyFence } from '../../tools/fences/every-fence.ts'

const repository = join(import.meta.dirname, '../..')
const fences = readdirSync(join(repository, 'tools/fences')).filter((file) =>
  /: Fence = \{/.test(readFileSync(join(repository, 'tools/fences', file), 'utf8')),
)

test('every fence that is written stands', () => {
  expect(fences.length).toBeGreaterThan(10)
  expect(everyFence).toHaveLength(fences.length)
})

test.each(fences)('%s has a test that plants its fault', (file) => {
  expect(existsSync(join(repository, 'tests/fences', file.replace('.ts', '.test.ts')))).toBe(true)
})
