import { expect, test } from 'vitest'
import { marks } from '../../tools/fences/marks.ts'
import { plantedTree } from './planted-tree.ts'

const look = (text: string, path = 'src/shared/day.ts') =>
  marks.check(plantedTree({ [path]: text }))

test.each([
  '// TODO: the other half',
  '// TODO the other half',
  '// TODO(soon): the other half',
  '// TODO(#12)',
  '/* FIXME */',
  '// @ts-ignore',
  '// @ts-expect-error it is fine',
  '// biome-ignore lint: it is fine',
  'const a = b as any',
  "test.skip('later', () => {})",
  "it.only('mine', () => {})",
  "describe.each([1]).skip('later', () => {})",
  "test.todo('later')",
])('%s is caught', async (text) => {
  expect(await look(text)).toHaveLength(1)
})

test('it is caught in SQL, in styles and in papers too', async () => {
  expect(await look('-- TODO: keys\n', 'db/migrations/20260101-0900-x.sql')).toHaveLength(1)
  expect(await look('/* TODO */\n', 'src/web/client/kincircle.css')).toHaveLength(1)
  expect(await look('TODO: write this\n', 'docs/howto/add-a-page.md')).toHaveLength(1)
})

test('the line is told', async () => {
  expect(await look('\n\n// TODO: x\n')).toMatchObject([{ line: 3 }])
})

test('a TODO with its number passes', async () => {
  expect(await look('// TODO(#12): count leap seconds\n')).toEqual([])
})
