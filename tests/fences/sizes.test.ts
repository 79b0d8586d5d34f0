import { expect, test } from 'vitest'
import { sizes } from '../../tools/fences/sizes.ts'
import { plantedTree } from './planted-tree.ts'

const linesIn = (path: string, lines: number) =>
  sizes.check(plantedTree({ [path]: 'export {}\n'.repeat(lines) }))

test.each([
  ['src/web/routes/worker/ask/route.ts', 60],
  ['src/modules/meetings/rules/is-past.ts', 120],
  ['src/modules/meetings/commands/ask-meeting.ts', 300],
  ['src/modules/meetings/rules/is-past.test.ts', 300],
])('%s may have %i lines and not one more', async (path, most) => {
  expect(await linesIn(path, most)).toEqual([])
  expect(await linesIn(path, most + 1)).toHaveLength(1)
})

test('what a machine wrote may be long', async () => {
  expect(await linesIn('src/db/tables.ts', 2000)).toEqual([])
})
