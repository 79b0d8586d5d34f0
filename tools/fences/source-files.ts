import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SourceFile {
  /** Path from the root, with forward slashes. */
  path: string
  text: string
}

/** Never ours, or made by a machine on this copy only. */
const notOurs = new Set(['node_modules', '.git', 'dist', 'data', 'coverage'])

/** Every path under `root/under` whose name ends as asked, sorted; none when the folder is absent. */
export function pathsIn(root: string, under: string, ending: RegExp): string[] {
  const found: string[] = []
  const walk = (folder: string) => {
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (!notOurs.has(entry.name) && path !== 'tests/out') walk(path)
      } else if (ending.test(entry.name)) found.push(path)
    }
  }
  walk(under)
  return found.sort()
}

/** The same files with their text. */
export function filesIn(root: string, under: string, ending: RegExp): SourceFile[] {
  return pathsIn(root, under, ending).map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }))
}

/** TypeScript that runs: pages, rooms, tools and tests alike. */
export const typescript = /\.tsx?$/

/** A test of something, not the thing. */
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

/** The line, counted from 1, on which `index` falls. */
export function lineAt(text: string, index: number): number {
  let line = 1
  for (let i = text.indexOf('\n'); i !== -1 && i < index; i = text.indexOf('\n', i + 1)) line++
  return line
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
