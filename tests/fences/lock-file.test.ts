import { expect, test } from 'vitest'
import { lockFile } from '../../tools/fences/lock-file.ts'
import { plantedTree } from './planted-tree.ts'

const sound = {
  '': { dependencies: { tool: '1.0.0' } },
  'node_modules/tool': {
    optionalDependencies: { '@tool/linux': '1.0.0', '@tool/darwin': '1.0.0' },
  },
  'node_modules/tool/node_modules/@tool/linux': { dependencies: { tool: '1.0.0' } },
  'node_modules/@tool/darwin': {},
}
const look = (packages: object) =>
  lockFile.check(plantedTree({ 'package-lock.json': JSON.stringify({ packages }) }))

test('a whole lock file passes', async () => {
  expect(await look(sound)).toEqual([])
})

test('a platform that was left out is caught', async () => {
  const { 'node_modules/@tool/darwin': _left, ...rest } = sound
  expect(await look(rest)).toEqual([
    { file: 'package-lock.json', says: 'has no @tool/darwin, which tool names' },
  ])
})

test('a package that package.json names and the lock does not is caught', async () => {
  expect(await look({ ...sound, '': { dependencies: { other: '1.0.0' } } })).toHaveLength(1)
})
