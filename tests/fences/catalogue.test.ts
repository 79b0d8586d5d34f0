import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asTable, catalogue, wordFiles } from '../../tools/catalogue.ts'
import { plantedTree } from './planted-tree.ts'

const repository = join(import.meta.dirname, '../..')

test('the translators’ catalogue has every text with both languages', async () => {
  const entries = await catalogue(repository)
  expect(new Set(entries.map(({ file }) => file))).toEqual(new Set(wordFiles(repository)))
  for (const { file, key, en, es } of entries) {
    expect(en, `${file} ${key}`).not.toBe('')
    expect(es, `${file} ${key}`).not.toBe('')
  }
})

test('a text with gaps and one for children stand in it as they are written', async () => {
  const root = plantedTree({
    'src/web/routes/family/hello/words.ts': `export const words = {
  hello: { en: (p: { name: string }) => \`Hi \${p.name}\`, es: (p: { name: string }) => \`Hola \${p.name}\` },
  sit: { en: 'Sit', es: 'Siéntese', tu: 'Siéntate' },
}
`,
  })
  const table = asTable(await catalogue(root)).split('\n')
  expect(table[0]).toBe('file\tkey\ten\tes\tes, tú')
  expect(table[1]).toMatch(/\thello\t.*`Hi \$\{p\.name\}`\t.*`Hola \$\{p\.name\}`\t$/)
  expect(table[2]).toMatch(/\tsit\tSit\tSiéntese\tSiéntate$/)
})
