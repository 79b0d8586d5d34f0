import { expect, test } from 'vitest'
import { hosts } from '../../tools/fences/hosts.ts'
import { plantedTree } from './planted-tree.ts'

const look = (text: string, path = 'src/web/parts/shell.tsx') =>
  hosts.check(plantedTree({ [path]: text }))

test.each([
  "const font = 'https://fonts.example-cdn.io/sans.css'",
  '<script src="http://stats.somewhere.com/a.js"></script>',
  "new WebSocket('wss://live.somewhere.com')",
])('%s is caught', async (text) => {
  expect(await look(text)).toHaveLength(1)
})

test('a style that fetches from elsewhere is caught', async () => {
  const css = '@import url(https://fonts.somewhere.com/sans);'
  expect(await look(css, 'src/web/client/kincircle.css')).toHaveLength(1)
})

test.each(['http://localhost:4000', 'https://circle.example/m/7QK2', 'http://www.w3.org/2000/svg'])(
  '%s is ours, invented or only a name',
  async (address) => {
    expect(await look(`const a = '${address}'`)).toEqual([])
  },
)
