import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownGround } from '../../tools/fences/own-ground.ts'
import { plantedTree } from './planted-tree.ts'

const look = (text: string, path = 'src/operate/start.ts') =>
  ownGround.check(plantedTree({ [path]: text }))

test.each([
  "const data = '/home/ana/kincircle/data'",
  "const data = '/Users/ana/kincircle/data'",
  "const from = 'https://registry.somewhere.com/hono'",
  "import { x } from '../../../elsewhere/x.ts'",
])('%s is caught', async (text) => {
  expect(await look(text)).toHaveLength(1)
})

test('the folder this very copy lies in is caught', async () => {
  const root = plantedTree({})
  writeFileSync(join(root, 'README.md'), `Go to ${root}/ and start.\n`)
  expect(await ownGround.check(root)).toMatchObject([{ file: 'README.md', line: 1 }])
})

test('a paper that points outside is caught', async () => {
  expect(await look('See [this](../../notes.md).\n', 'docs/howto.md')).toHaveLength(1)
})

test('paths inside the repository pass', async () => {
  expect(await look("import { day } from '../shared/time.ts'\n")).toEqual([])
  expect(await look('See [the rules](../RULES.md).\n', 'docs/howto.md')).toEqual([])
})
