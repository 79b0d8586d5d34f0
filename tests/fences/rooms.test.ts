import { expect, test } from 'vitest'
import { rooms } from '../../tools/fences/rooms.ts'
import { plantedTree } from './planted-tree.ts'

const sound = {
  'src/modules/people/README.md': '# people\n',
  'src/modules/people/index.ts': 'export {}\n',
  'src/modules/people/rules/is-adult.ts': 'export {}\n',
}
const look = (planted: Record<string, string>) => rooms.check(plantedTree({ ...sound, ...planted }))

test('a furnished room passes', async () => {
  expect(await look({})).toEqual([])
})

test('a room that stands on no floor is caught', async () => {
  const attic = { 'src/modules/attic/README.md': '', 'src/modules/attic/index.ts': '' }
  expect(await look(attic)).toMatchObject([{ file: 'src/modules/attic' }])
})

test('a room without a door or a README is caught', async () => {
  expect(await look({ 'src/modules/families/types.ts': '' })).toHaveLength(2)
})

test('a tenth kind of file is caught', async () => {
  const drawer = { 'src/modules/people/people-things.ts': '' }
  expect(await look(drawer)).toMatchObject([{ file: 'src/modules/people/people-things.ts' }])
})
