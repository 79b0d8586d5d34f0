import { randomUUID } from 'node:crypto'
import type { Agency, Visit } from '../../modules/access/index.ts'
import { type AgencyId, isId } from '../../shared/ids.ts'
import { readCookie, readToken } from './cookies.ts'
import { type House, nowhere } from './house.ts'
import { mending } from './mend.ts'
import { networkOf } from './network-of.ts'
import type { Answer, OpenAsk, Route } from './route.ts'
import { type Language, speak, type Voice } from './speak.ts'

/** Everything known of a request before the database is asked. */
export interface Arrived {
  readonly house: House
  readonly route: Route | null
  readonly method: 'get' | 'post'
  readonly url: URL
  readonly params: Readonly<Record<string, string>>
  readonly sent: URLSearchParams
  readonly agency: Agency
  readonly token: string | null
  readonly language: Language | null
  readonly textSize: 1 | 2 | 3
  /** Where it comes from, as far as the operator's own machines know; null for this very machine. */
  readonly network: string | null
}

/** The longest form we take, in letters: many pages of writing, no book. */
const mostSent = 200_000

/** Reads a request. What is too long is heard as nothing, and the form says that something is missing. */
export async function arrive(
  house: House,
  route: Route | null,
  request: Request,
  params: Readonly<Record<string, string>>,
  socket: string | undefined,
): Promise<Arrived> {
  const url = new URL(request.url)
  const method = request.method === 'POST' ? 'post' : 'get'
  const body = method === 'post' ? await request.text() : ''
  const cookies = request.headers.get('cookie')
  const brought = readToken(cookies, house.origin)
  const { agency, isCookies } = await agencyFor(house, params.token, brought?.agency)
  return {
    house,
    route,
    method,
    url,
    params,
    sent: new URLSearchParams(body.length > mostSent ? '' : body),
    agency,
    token: isCookies && brought ? brought.token : null,
    language: asLanguage(params.l) ?? asLanguage(url.searchParams.get('l')) ?? pathLanguage(url),
    textSize: textSizes[readCookie(cookies, 'text')] ?? 1,
    network: networkOf(
      { socket, forwarded: request.headers.get('x-forwarded-for') },
      house.proxies,
    ),
  }
}

/** Whose house it is: the link's, the cookie's, or the first. Pages for anybody answer without any. */
async function agencyFor(house: House, link: string | undefined, cookie: AgencyId | undefined) {
  const { agencies, log } = house
  try {
    const fromLink = link && (await agencies.byLinkCode(link.slice(0, 3)))
    const fromCookie = cookie && (await agencies.byId(cookie))
    const agency = fromLink || fromCookie || (await agencies.home())
    return { agency, isCookies: fromCookie !== undefined && fromCookie === agency }
  } catch (error) {
    log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'agency not found')
    return { agency: await agencies.home().catch(() => nowhere), isCookies: false }
  }
}

const textSizes: Readonly<Record<string, 1 | 2 | 3>> = { '2': 2, '3': 3 }

const asLanguage = (text: string | null | undefined): Language | null =>
  text === 'en' || text === 'es' ? text : null

const pathLanguage = (url: URL) => asLanguage(url.pathname.split('/')[1])

/** How this person is spoken to: children and youth with *tú*. */
export function voiceOf({ language }: Arrived, visit: Visit | null): Voice {
  return {
    language: language ?? visit?.language ?? 'en',
    familiar: visit?.facts.memberships.some((one) => one.as === 'child') ?? false,
  }
}

/** An address that cannot be one of ours is answered like one that is not there. */
export const isPlausible = ({ params }: Arrived): boolean =>
  Object.entries(params).every(([name, value]) =>
    name === 'l' ? asLanguage(value) !== null : wordParams.has(name) || isId(value),
  )

/** Parameters that are a word or a token rather than an id. */
const wordParams: ReadonlySet<string> = new Set(['token', 'part', 'number', 'persona', 'size'])

/** The ways of answering that every handler has. */
export function openAsk(arrived: Arrived, visit: Visit | null): OpenAsk {
  const { house, route, url, params, sent, agency } = arrived
  const voice = voiceOf(arrived, visit)
  const brought = sent.get('once') ?? ''
  return {
    address: route?.address ?? '',
    path: url.pathname,
    params,
    query: url.searchParams,
    sent,
    language: voice.language,
    voice,
    agency,
    origin: house.origin,
    once: isId(brought) ? brought : randomUUID(),
    onceMore: () => randomUUID(),
    say: (words) => speak(words, voice),
    show: (sheet): Answer => ({ kind: 'sheet', status: 200, sheet }),
    again: (sheet): Answer => ({ kind: 'sheet', status: 422, sheet }),
    againButKept: (sheet): Answer => ({ kind: 'sheet', status: 422, sheet, keep: true }),
    go: (to, token) => ({ kind: 'go', to, ...(token === undefined ? {} : { token }) }),
    mend: (typed, own) => mending(typed, voice, own),
  }
}
