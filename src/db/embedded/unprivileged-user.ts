import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** The user PostgreSQL runs as when we ourselves are root; it refuses to run as root. */
export interface UnprivilegedUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

export const weAreRoot = () => process.getuid?.() === 0

/**
 * Our own user if there is one, else the one every system has for those who own nothing.
 * @throws when the machine knows neither.
 */
export function unprivilegedUser(): UnprivilegedUser {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const wanted of ['kincircle', 'nobody']) {
    const [name, , uid, gid] = users.find(([known]) => known === wanted) ?? []
    if (name && Number(uid) !== 0) return { name, uid: Number(uid), gid: Number(gid) }
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine has no user called kincircle or nobody.\n' +
      'Make one (useradd --system kincircle), or start Kincircle as an ordinary user.',
  )
}

const forOthers = { read: 0o4, enter: 0o1 } as const

/** Whether this user may walk to a folder, and may read it too. */
export function canReach(user: UnprivilegedUser, folder: string): boolean {
  if (!allowed(user, folder, forOthers.read | forOthers.enter)) return false
  for (let at = resolve(folder); at !== dirname(at); at = dirname(at)) {
    if (!allowed(user, dirname(at), forOthers.enter)) return false
  }
  return true
}

function allowed(user: UnprivilegedUser, path: string, wanted: number): boolean {
  const { mode, uid, gid } = statSync(path)
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0
  return ((mode >> shift) & wanted) === wanted
}
