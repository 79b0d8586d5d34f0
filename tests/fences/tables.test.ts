import { expect, test } from 'vitest'
import { tables } from '../../tools/fences/tables.ts'
import { plantedTree } from './planted-tree.ts'

const look = (path: string, text: string) => tables.check(plantedTree({ [path]: text }))

test('a room that opens a neighbour’s tables is caught', async () => {
  const text =
    "import { tablesOf } from '../../db/transaction.ts'\nconst all = tablesOf('access')\n"
  expect(await look('src/modules/meetings/store.ts', text)).toMatchObject([{ line: 2 }])
})

test('a page that opens tables is caught', async () => {
  const text = "export const all = tablesOf('meetings')\n"
  expect(await look('src/web/routes/worker/ask/route.ts', text)).toHaveLength(1)
})

test('a room opens its own tables, also with two words in its name', async () => {
  const own = (room: string) => `const ours = tablesOf('${room}')\n`
  expect(await look('src/modules/meetings/store.ts', own('meetings'))).toEqual([])
  expect(await look('src/modules/family-map/store.ts', own('family_map'))).toEqual([])
})

test.each([
  "'select name from people.person where id = $1'",
  '`insert into people.person (id) values ($1)`',
  '"update people.person set name = $1"',
  "'delete from people.person where true'",
  '`\n  select p.name\n  from people.person p`',
])('SQL in a page is caught: %s', async (sql) => {
  expect(
    await look('src/web/routes/worker/ask/route.ts', `export const q = ${sql}\n`),
  ).toHaveLength(1)
})

test('ordinary words on a page are not SQL', async () => {
  const text =
    "export const words = ['Select a day from the list', 'Update the time', 'With love']\n"
  expect(await look('src/web/routes/worker/ask/words.ts', text)).toEqual([])
})
