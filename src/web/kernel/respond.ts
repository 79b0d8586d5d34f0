import type { Visit } from '../../modules/access/index.ts'
import { type Arrived, voiceOf } from './arrive.ts'
import { noTokenCookie, tokenCookie } from './cookies.ts'
import { dress } from './dress.tsx'
import type { Answer } from './route.ts'

/** What a request came to, and who it was from when somebody was signed in. */
export interface Answered {
  readonly answer: Answer
  readonly visit: Visit | null
}

/** Seconds after which a browser or a crawler may ask again, where it came at a bad moment. */
const laterIn: Readonly<Record<number, string>> = { 429: '600', 503: '10' }

/** Turns an answer into what goes over the line. */
export function respond(arrived: Arrived, { answer, visit }: Answered): Response {
  const { house, agency, url, route, textSize } = arrived
  if (answer.kind === 'go') {
    const headers = new Headers({ Location: answer.to })
    if (answer.token === null) headers.append('Set-Cookie', noTokenCookie(house.origin))
    else if (answer.token !== undefined) {
      headers.append('Set-Cookie', tokenCookie(house.origin, agency.id, answer.token))
    }
    if (answer.forget) headers.set('Clear-Site-Data', '"cache", "cookies"')
    if (answer.textSize) {
      headers.append(
        'Set-Cookie',
        `text=${answer.textSize}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000`,
      )
    }
    return new Response(null, { status: 303, headers })
  }
  if (answer.kind === 'file') {
    const headers = new Headers({ 'Content-Type': answer.type })
    if (answer.name) {
      headers.set('Content-Disposition', `attachment; filename="${answer.name}"`)
    }
    return new Response(answer.body, { headers })
  }
  const voice = voiceOf(arrived, visit)
  const gone = answer.status === 404
  const html = dress(answer.sheet, {
    house,
    agency,
    voice,
    // What is not there looks the same wherever it is not: nothing of the address may show.
    front: gone ? 'open' : (route?.front ?? 'open'),
    path: gone ? `/${voice.language}/start` : url.pathname,
    query: gone ? new URLSearchParams() : url.searchParams,
    textSize,
    visit,
  })
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8' })
  const later = laterIn[answer.status]
  if (later) headers.set('Retry-After', later)
  return new Response(html, { status: answer.status, headers })
}
