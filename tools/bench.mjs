// npm run bench [-- name]: prints one JSON line for each figure, with what it was compared to.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { buildIfStale } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { onOurNode } from './on-our-node.mjs'

if (onOurNode(import.meta.url)) {
  const root = join(import.meta.dirname, '..')
  process.env.CHROMIUM ??= (await findChromium((line) => console.error(line))) ?? ''
  await buildIfStale((line) => console.error(line))
  const outfile = join(root, 'dist', 'bench.js')
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/bench.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  })
  const { bench } = await import(pathToFileURL(outfile).href)
  await bench(process.argv.slice(2))
}
