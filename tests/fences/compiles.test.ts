import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { plantedTree } from './planted-tree.ts'

const repository = join(import.meta.dirname, '../..')
// These start other programs, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 60_000 })
const from = (path: string) => JSON.stringify(join(repository, 'src', path))

test('a door without a deed does not compile', async () => {
  const route = (deed: string) => `import { page } from ${from('web/kernel/route.ts')}
export const route = page({
  address: '/:l/home',
  front: 'family',
  get: { ${deed} answer: (ask) => ask.go('/') },
})
`
  expect(await compile(route("deed: 'read-home',"))).toBe('')
  expect(await compile(route(''))).toMatch(/Property 'deed' is missing/)
  expect(await compile(route("deed: 'read-everything',"))).toMatch(
    /"read-everything"' is not assignable/,
  )
})

test('a deed without a rule does not compile', async () => {
  const path = 'modules/access/rules/verdict-on.ts'
  const real = readFileSync(join(repository, 'src', path), 'utf8').replace(
    /from '(\.[^']*)'/g,
    (_all, target: string) => `from ${from(join(path, '..', target))}`,
  )
  expect(await compile(real)).toBe('')
  expect(await compile(real.replace(/^ {2}\.\.\.whoMayEnter,\n/m, ''))).toMatch(
    /is missing the following properties/,
  )
})

test('a word said in one language only does not compile', async () => {
  const words = (es: string) => `import { inBoth } from ${from('web/kernel/speak.ts')}
export const words = inBoth({ hello: { en: 'Hello' ${es} } })
`
  expect(await compile(words(", es: 'Hola'"))).toBe('')
  expect(await compile(words(''))).toMatch(/'es' is missing/)
})

test('a word nobody wrote does not compile', async () => {
  const page = (key: string) => `import { inBoth, speak } from ${from('web/kernel/speak.ts')}
const words = inBoth({ hello: { en: 'Hello', es: 'Hola' } })
export const said = speak(words, { language: 'es', familiar: false }).${key}
`
  expect(await compile(page('hello'))).toBe('')
  expect(await compile(page('goodbye'))).toMatch(/'goodbye' does not exist/)
})

/** What the compiler says about this file alone, under the project's own settings; '' is a pass. */
function compile(text: string): Promise<string> {
  const root = plantedTree({
    'planted.ts': text,
    'tsconfig.json': JSON.stringify({
      extends: join(repository, 'tsconfig.json'),
      compilerOptions: { typeRoots: [join(repository, 'node_modules/@types')] },
      include: ['planted.ts'],
    }),
  })
  const tsc = join(repository, 'node_modules/.bin/tsc')
  return new Promise((resolve) => {
    execFile(tsc, ['--noEmit', '--pretty', 'false', '-p', root], (_error, stdout, stderr) =>
      resolve(linesAbout('planted.ts', stdout + stderr)),
    )
  })
}

/** Only what is said of the planted file; the rest of the project has its own check. */
const linesAbout = (file: string, said: string): string =>
  said
    .split(/\n(?=\S)/)
    .filter((line) => line.includes(`${file}(`) || line.startsWith('error'))
    .join('\n')
