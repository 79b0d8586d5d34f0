import { expect, test } from 'vitest'
import { papers } from '../../tools/fences/papers.ts'
import { plantedTree } from './planted-tree.ts'

const sound = {
  'package.json': JSON.stringify({ scripts: { start: 'x', test: 'x', where: 'x' } }),
  'README.md':
    '`npm ci && npm start`, then `npm run where`. See [why](docs/decisions/0001-a.md#why).\n',
  'docs/decisions/0001-a.md': '# A\n\n## What\n\n## Why\n\n## Price\n\n## Change\n',
}
const look = (planted: Record<string, string>) =>
  papers.check(plantedTree({ ...sound, ...planted }))

test('sound papers pass', async () => {
  expect(await look({})).toEqual([])
})

test.each([
  ['a link that leads nowhere', { 'README.md': 'See [this](docs/gone.md).\n' }],
  ['a script that is gone', { 'README.md': 'Type `npm run gone`.\n' }],
  ['a tool that is gone', { 'README.md': 'Type `node tools/gone.mjs`.\n' }],
  ['a decision without its price', { 'docs/decisions/0002-b.md': '## What\n## Why\n## Change\n' }],
  [
    'two decisions with one number',
    { 'docs/decisions/0001-b.md': sound['docs/decisions/0001-a.md'] },
  ],
])('%s is caught', async (_what, planted) => {
  expect(await look(planted)).toHaveLength(1)
})
