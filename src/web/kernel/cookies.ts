import type { AgencyId } from '../../shared/ids.ts'
import { isId } from '../../shared/ids.ts'

/** `__Host-` binds the cookie to this very host over https; on plain http it would not be kept at all. */
export const cookieName = (origin: string) =>
  origin.startsWith('https:') ? '__Host-kincircle' : 'kincircle'

export const tokenCookie = (origin: string, agency: AgencyId, token: string) =>
  `${cookieName(origin)}=${agency}.${token}; Path=/; HttpOnly; SameSite=Lax${secure(origin)}`

export const noTokenCookie = (origin: string) =>
  `${cookieName(origin)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure(origin)}`

const secure = (origin: string) => (origin.startsWith('https:') ? '; Secure' : '')

/** The agency and token a browser brings, or null when it brings none of the right shape. */
export function readToken(
  header: string | null | undefined,
  origin: string,
): { agency: AgencyId; token: string } | null {
  const value = readCookie(header, cookieName(origin))
  const [agency = '', token = ''] = value.split('.')
  if (!isId(agency) || !/^[\w-]{43}$/.test(token)) return null
  return { agency: agency as AgencyId, token }
}

/** One cookie by name; the empty text when it is not there. */
export function readCookie(header: string | null | undefined, name: string): string {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([key]) => key === name)?.[1] ?? ''
}
