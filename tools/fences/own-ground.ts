import { dirname, join, relative } from 'node:path'
import type { Fence, Problem } from './problem.ts'
import { filesIn, lineAt, type SourceFile } from './source-files.ts'

/** The repository stands by itself: any copy, in any folder, on any machine, is the same. */
export const ownGround: Fence = {
  name: 'own ground',
  keeps: 'no file names this machine, a package registry or a place outside the repository',
  check: (root) =>
    filesIn(root, '', /\.(tsx?|mjs|json|css|sql|md|ya?ml|run|sh)$|^run$/)
      .filter(({ path }) => path !== 'package-lock.json' && !path.startsWith('tests/fences/'))
      .flatMap((file) => [...machinePaths(root, file), ...outside(root, file)]),
}

const elsewhere = /\/(home|Users)\/[a-z][\w.-]*\/|\bhttps?:\/\/(registry|deb)\.[\w.-]+/g

function machinePaths(root: string, { path, text }: SourceFile): Problem[] {
  const found = [...text.matchAll(elsewhere)].map(({ index, 0: what }) => ({ index, what }))
  const here = text.indexOf(`${root}/`)
  if (here !== -1) found.push({ index: here, what: root })
  return found.map(({ index, what }) => ({
    file: path,
    line: lineAt(text, index),
    says: `“${what}” is true on one machine only`,
  }))
}

/** Imports and paths that begin with `../` and climb out of the repository. */
function outside(root: string, { path, text }: SourceFile): Problem[] {
  return [...text.matchAll(/['"`(](\.\.\/[\w./-]*)/g)].flatMap(({ index, 1: target = '' }) => {
    const reached = relative(root, join(root, dirname(path), target))
    if (!reached.startsWith('..')) return []
    const says = `“${target}” lies outside the repository`
    return [{ file: path, line: lineAt(text, index), says }]
  })
}
