import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { plantedTree } from './planted-tree.ts'

const repository = join(import.meta.dirname, '../..')
// These start other programs, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 60_000 })
const read = (path: string) => readFileSync(join(repository, path), 'utf8')

/** Runs one of our programs in a planted tree and answers everything it said; '' is a pass. */
function run(program: string, args: string[], files: Record<string, string>): Promise<string> {
  const cwd = plantedTree(files)
  const env = { ...process.env, NO_COLOR: '1' }
  return new Promise((resolve) => {
    execFile(
      join(repository, 'node_modules/.bin', program),
      args,
      { cwd, env },
      (error, out, err) => resolve(error ? out + err : ''),
    )
  })
}

describe('Biome, with our settings', () => {
  const lint = (text: string) =>
    run('biome', ['ci', '--error-on-warnings', '--colors=off', '.'], {
      'biome.json': read('biome.json').replace(/^.*"\$schema".*\n/m, ''),
      'src/shared/day.ts': text,
    })

  test('passes plain, formatted code', async () => {
    expect(await lint("export const day = '2026-01-01'\n")).toBe('')
  })

  test.each([
    ['noDefaultExport', "const day = '2026-01-01'\nexport default day\n"],
    ['noExplicitAny', 'export const day = (x: any) => x\n'],
    ['noNonNullAssertion', 'export const day = (x?: string) => x!\n'],
    ['useNodejsImportProtocol', "import { join } from 'path'\n\nexport const day = join\n"],
    ['useImportType', "import { Day } from './time.ts'\n\nexport const day = '' as Day\n"],
    ['format', 'export const day = "2026-01-01";\n'],
    [
      'organizeImports',
      "import { b } from './b.ts'\nimport { a } from './a.ts'\n\nexport { a, b }\n",
    ],
  ])('catches %s', async (rule, text) => {
    expect(await lint(text)).toContain(rule)
  })
})

describe('Knip, with our settings', () => {
  const sound = {
    'knip.json': read('knip.json').replace(/^.*"\$schema".*\n/m, ''),
    'package.json': JSON.stringify({ name: 'planted', type: 'module' }),
    'src/main.ts': "import { day } from './shared/day.ts'\nconsole.log(day)\n",
    'src/shared/day.ts': "export const day = '2026-01-01'\n",
  }
  const look = (planted: Record<string, string>) =>
    run('knip', ['--no-progress', '--no-config-hints'], { ...sound, ...planted })

  test('passes a tree in which everything is used', async () => {
    expect(await look({})).toBe('')
  })

  test('catches a file that nobody uses', async () => {
    expect(await look({ 'src/shared/week.ts': 'export const week = 1\n' })).toContain('week.ts')
  })

  test('catches a name that nobody uses', async () => {
    const text = `${sound['src/shared/day.ts']}export const night = 'dark'\n`
    expect(await look({ 'src/shared/day.ts': text })).toContain('night')
  })

  test('catches a package that nobody uses', async () => {
    const manifest = { name: 'planted', type: 'module', dependencies: { leftover: '1.0.0' } }
    expect(await look({ 'package.json': JSON.stringify(manifest) })).toContain('leftover')
  })
})
