import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { plantedTree } from './planted-tree.ts'

const repository = join(import.meta.dirname, '../..')
// These start other programs, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 60_000 })

test('a test that writes to console.error or console.warn fails, and a quiet one passes', async () => {
  const root = plantedTree({
    'loud.test.ts': `import { expect, test, vi } from 'vitest'
test('errs', () => { console.error('a', { broken: true }); expect(1).toBe(1) })
test('warns', () => { console.warn('careful'); expect(1).toBe(1) })
test('is quiet', () => { console.log('hello'); expect(1).toBe(1) })
`,
    'vitest.config.mjs': `export default { root: import.meta.dirname, test: {
  setupFiles: [${JSON.stringify(join(repository, 'tests/support/quiet.ts'))}],
} }`,
  })
  const said = await vitest(root)
  expect(said).toContain('console.error: a { broken: true }')
  expect(said).toContain('console.warn: careful')
  expect(said).toMatch(/2 failed \| 1 passed/)
})

function vitest(root: string): Promise<string> {
  const program = join(repository, 'node_modules/vitest/vitest.mjs')
  const args = [program, 'run', '--config', join(root, 'vitest.config.mjs'), '--root', root]
  const env = { PATH: process.env.PATH, NO_COLOR: '1' }
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: repository, env }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    )
  })
}
