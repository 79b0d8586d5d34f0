// Builds the server and what browsers load. Run by hand, or by bin/kincircle.mjs when the sources are newer.
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname ?? fileURLToPath(new URL('.', import.meta.url)), '..')
const dist = join(root, 'dist')
const stamp = join(dist, 'built-from')

/** Builds everything unless dist/ was made from these very sources. Answers whether it built. */
export async function buildIfStale(say = () => {}) {
  const sources = sourcesMark()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return false
  say('Building ...')
  rmSync(stamp, { force: true })
  await Promise.all([buildServer(), buildClient()])
  writeFileSync(stamp, sources)
  return true
}

/** One file of our own code; packages stay where npm put them. */
export async function buildServer() {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outfile: join(dist, 'main.js'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  })
}

/**
 * Style sheet and scripts under names that change with their content, and dist/public/manifest.json:
 * a map from the plain name ("kincircle.css") to the file name to ask for.
 */
export async function buildClient() {
  const folder = join(root, 'src/web/client')
  const out = join(dist, 'public')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const entries = readdirSync(folder).filter((name) => /(?<!\.test)\.(css|ts|tsx)$/.test(name))
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries.map((name) => join(folder, name)),
    outdir: out,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome94', 'firefox93', 'safari16.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    logLevel: 'warning',
  })
  const manifest = Object.entries(metafile.outputs).flatMap(([file, { entryPoint }]) =>
    entryPoint ? [[basename(entryPoint).replace(/\.tsx?$/, '.js'), basename(file)]] : [],
  )
  const text = JSON.stringify(Object.fromEntries(manifest.sort()), null, 2)
  writeFileSync(join(out, 'manifest.json'), text)
}

function sourcesMark() {
  const hash = createHash('sha256')
  const watched = ['src', 'tools/build.mjs', 'package-lock.json', 'tsconfig.json']
  for (const file of watched.flatMap((path) => filesUnder(join(root, path)))) {
    const { mtimeMs, size } = statSync(file)
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(stamp, { force: true })
  await buildIfStale(console.log)
}
