import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fence, Problem } from './problem.ts'

/**
 * `npm ci` installs only what the lock file tells in full, for every platform. A registry that is
 * missing some platform’s package leaves it out without a word, and then nobody can install.
 */
export const lockFile: Fence = {
  name: 'lock file',
  keeps: 'the lock file has every package that its packages name, so that npm ci works anywhere',
  check(root) {
    const path = join(root, 'package-lock.json')
    if (!existsSync(path)) return []
    const { packages = {} }: Lock = JSON.parse(readFileSync(path, 'utf8'))
    return Object.entries(packages).flatMap(([at, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !places(at, name).some((place) => place in packages))
        .map((name): Problem => ({ file: 'package-lock.json', says: missing(at, name) })),
    )
  },
}

interface Lock {
  packages?: Record<
    string,
    { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }
  >
}

/** Where Node looks for a package from the folder of another: beside it, then further out. */
function places(at: string, name: string): string[] {
  const outer = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')
  const here = `${at === '' ? '' : `${at}/`}node_modules/${name}`
  return at === '' ? [here] : [here, ...places(outer, name)]
}

const missing = (at: string, name: string): string =>
  `has no ${name}, which ${at.replace('node_modules/', '') || 'package.json'} names`
