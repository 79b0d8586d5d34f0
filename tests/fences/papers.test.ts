import { expect, test } from 'vitest'
import { papers } from '../../tools/fences/papers.ts'
import { plantedTree } from './planted-tree.ts'

const headed = '# A\n\n## What\n\n## Why\n\n## Price\n\n## Change\n'
const sound = {
  'package.json': JSON.stringify({ scripts: { start: 'x', test: 'x', where: 'x' } }),
  'README.md':
    '`npm ci && npm start`, then `npm run where`. See [why](docs/decisions/0001-a.md#why).\n',
  'docs/decisions/README.md': '[a](0001-a.md)\n',
  'docs/decisions/0001-a.md': headed,
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
  ['a decision without its price', { 'docs/decisions/0001-a.md': '## What\n## Why\n## Change\n' }],
  ['a decision that nobody lists', { 'docs/decisions/0002-b.md': headed }],
  [
    'two decisions with one number',
    {
      'docs/decisions/0001-b.md': headed,
      'docs/decisions/README.md': '[a](0001-a.md) [b](0001-b.md)\n',
    },
  ],
])('%s is caught', async (_what, planted) => {
  expect(await look(planted)).toHaveLength(1)
})
