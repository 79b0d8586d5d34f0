import type { MiddlewareHandler } from 'hono'
import { leaveTo } from './dress.tsx'
import type { House } from './house.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  // Browsers hold a form's redirect to this list too: without the weather, Leave fast would stay.
  `form-action 'self' ${new URL(leaveTo).origin}`,
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Nothing is kept by browsers or proxies, nothing is framed, no address is told to the next site. */
export function withHeaders(house: House): MiddlewareHandler {
  const secure = house.origin.startsWith('https:')
  return async (context, next) => {
    await next()
    const { headers } = context.res
    headers.set('Content-Security-Policy', policy)
    headers.set('Referrer-Policy', 'no-referrer')
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('X-Robots-Tag', 'noindex, nofollow')
    headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    headers.set('Cross-Origin-Resource-Policy', 'same-origin')
    headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
    if (secure) headers.set('Strict-Transport-Security', 'max-age=31536000')
  }
}
