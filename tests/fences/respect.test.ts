import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { avoidedWords, respect } from '../../tools/fences/respect.ts'
import { plantedTree } from './planted-tree.ts'

const glossary = readFileSync(new URL('../../GLOSSARY.md', import.meta.url), 'utf8')
const look = (path: string, text: string) =>
  respect.check(plantedTree({ 'GLOSSARY.md': glossary, [path]: text }))
const wordsFile = (said: string) =>
  `export const words = { hello: ${JSON.stringify(said)} } as const\n`

test('the glossary gives both lists in both languages', () => {
  const avoided = avoidedWords(glossary)
  const find = (word: string) => avoided.find((one) => one.word === word)
  expect(find('client')).toMatchObject({ onlyForFamilies: false })
  expect(find('agresor*')).toMatchObject({ onlyForFamilies: false })
  expect(find('placement')).toMatchObject({ onlyForFamilies: true })
  expect(find('colocación')).toMatchObject({ onlyForFamilies: true })
})

test.each([
  'The client did not come.',
  'Both clients came.',
  'NON-COMPLIANT with the plan',
  'El agresor no puede venir.',
  'Los presuntos hechos',
  'She was a no-show',
])('staff pages do not say: %s', async (said) => {
  const problems = await look('src/web/routes/worker/board/words.ts', wordsFile(said))
  expect(problems).toHaveLength(1)
})

test.each(['Your case plan is ready.', 'Su plan de caso está listo.', 'The placement changed.'])(
  'families do not read what staff may: %s',
  async (said) => {
    expect(await look('src/web/routes/family/plan/words.ts', wordsFile(said))).toHaveLength(1)
    expect(await look('src/web/routes/worker/plan/words.ts', wordsFile(said))).toEqual([])
  },
)

test('words in markup, attributes, templates and messages are read', async () => {
  const page = 'export const Page = () => <p>Ask the client.</p>\n'
  const label = 'export const Page = () => <p title="Ask the client" />\n'
  const letter = 'export const text = () => `Dear client,`\n'
  expect(await look('src/web/routes/worker/ask/page.tsx', page)).toHaveLength(1)
  expect(await look('src/web/routes/worker/ask/page.tsx', label)).toHaveLength(1)
  expect(await look('src/modules/notifications/templates.ts', letter)).toHaveLength(1)
})

test('code is not speech', async () => {
  const code = `import { client } from '../../client/x.ts'
type Kind = 'client'
export const Page = ({ kind }: { kind: Kind }) => <p class="client">{kind === 'client' ? client : ''}</p>
`
  expect(await look('src/web/routes/worker/ask/page.tsx', code)).toEqual([])
})

test('a glossary whose list cannot be read does not pass', async () => {
  const root = plantedTree({ 'GLOSSARY.md': '# Our words\n' })
  expect(await respect.check(root)).toHaveLength(1)
})
