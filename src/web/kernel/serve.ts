import {
  answeredBefore,
  beginVisit,
  hashOf,
  keepAnswer,
  type Pressed,
  type SystemVisit,
  systemScope,
  type Visit,
} from '../../modules/access/index.ts'
import { isId } from '../../shared/ids.ts'
import { NotFound } from '../../shared/not-found.ts'
import { dayIn } from '../../shared/time.ts'
import { type Arrived, arrive, isPlausible, openAsk, voiceOf } from './arrive.ts'
import { noTokenCookie, tokenCookie } from './cookies.ts'
import { dress } from './dress.tsx'
import { isUnheard } from './form.ts'
import type { House } from './house.ts'
import type { Answer, Behind, Route } from './route.ts'
import { brokenSheet, notFoundSheet, signInFirstSheet, tooMuchSheet } from './trouble.tsx'

interface Answered {
  readonly answer: Answer
  readonly visit: Visit | null
}

/** A page shown again with mistakes in it: the answer goes out and everything else is undone. */
class Undone extends Error {
  readonly answered: Answered
  constructor(answered: Answered) {
    super('shown again')
    this.answered = answered
  }
}

/** One request, from hearing to answering. What is hidden and what is missing answer alike. */
export async function serve(
  house: House,
  route: Route | null,
  request: Request,
  params: Readonly<Record<string, string>>,
): Promise<Response> {
  const began = performance.now()
  const arrived = await arrive(house, route, request, params)
  const answered = await attempt(arrived)
  const response = respond(arrived, answered)
  house.log.info(
    {
      method: request.method,
      route: route?.address ?? '*',
      status: response.status,
      ms: Math.round(performance.now() - began),
    },
    'answered',
  )
  return response
}

async function attempt(arrived: Arrived): Promise<Answered> {
  const { house, route, method } = arrived
  try {
    if (!route?.[method] || !isPlausible(arrived)) throw new NotFound()
    if (route.kind === 'open') return await answerOpen(arrived, route)
    return await house.transact(systemScope(arrived.agency.id), async (tx) => {
      const now = house.now()
      const { id: agency, timeZone } = arrived.agency
      const system = { tx, agency, now, timeZone, today: dayIn(timeZone, now) }
      const answered = await answerOnce(arrived, system, route)
      if (isUndone(answered.answer)) throw new Undone(answered)
      return answered
    })
  } catch (error) {
    if (error instanceof Undone) return error.answered
    return { answer: trouble(arrived, error), visit: null }
  }
}

const isUndone = (answer: Answer): boolean =>
  answer.kind === 'sheet' && answer.status !== 200 && !answer.keep

async function answerOpen(arrived: Arrived, route: Route & { kind: 'open' }): Promise<Answered> {
  const behind = route[arrived.method]
  if (!behind) throw new NotFound()
  return { answer: await behind.answer(openAsk(arrived, null)), visit: null }
}

/** A form pressed twice is answered twice and done once. */
async function answerOnce(
  arrived: Arrived,
  system: SystemVisit,
  route: Route & { kind: 'door' | 'page' },
): Promise<Answered> {
  const pressed = pressedOf(arrived)
  if (pressed) {
    const to = await answeredBefore(system, pressed)
    if (to !== null) return { answer: { kind: 'go', to }, visit: null }
  }
  const answered = await answerFrom(arrived, system, route)
  // Somebody who is not signed in is asked to sign in, whatever they sent.
  const isHere = answered.answer.kind !== 'sheet' || answered.answer.status !== 401
  if (arrived.method === 'post' && isHere && isUnheard(arrived.sent)) {
    const sheet = tooMuchSheet(voiceOf(arrived, answered.visit))
    return { answer: { kind: 'sheet', status: 422, sheet }, visit: answered.visit }
  }
  const { answer } = answered
  // A browser forgets the answer to a first press, and the token in it; the second must bring its own.
  const bringsToken = answer.kind === 'go' && typeof answer.token === 'string'
  if (pressed && answer.kind === 'go' && !bringsToken) keepAnswer(system, pressed, answer.to)
  return answered
}

function pressedOf({ method, sent, token, route }: Arrived): Pressed | null {
  const once = sent.get('once') ?? ''
  if (method !== 'post' || !isId(once)) return null
  const visitor = token ? hashOf(token).toString('hex') : 'door'
  return { visitor, once, route: route?.address ?? '' }
}

async function answerFrom(
  arrived: Arrived,
  system: SystemVisit,
  route: Route & { kind: 'door' | 'page' },
): Promise<Answered> {
  const { token, method } = arrived
  if (route.kind === 'door') {
    const behind = route[method]
    if (!behind) throw new NotFound()
    const { personas, addresses } = arrived.house
    const ask = { ...openAsk(arrived, null), system, token, personas, addresses }
    return { answer: await behind.answer(ask), visit: null }
  }
  const behind = route[method]
  const visit = token ? await beginVisit(system, hashOf(token)) : null
  if (!behind || !visit || !token) {
    const sheet = signInFirstSheet(voiceOf(arrived, null))
    return { answer: { kind: 'sheet', status: 401, sheet }, visit: null }
  }
  const answer = await behind.answer({ ...openAsk(arrived, visit), visit, token })
  requireAsked(visit, behind)
  return { answer, visit }
}

/** A handler that never asked whether its deed is permitted has a hole in it: nothing leaves, nothing is kept. */
function requireAsked(visit: Visit, behind: Behind<never>): void {
  if (!visit.permitted.has(behind.deed)) {
    throw new Error(`Answered without asking whether "${behind.deed}" is permitted.`)
  }
}

function trouble(arrived: Arrived, error: unknown): Answer {
  const voice = voiceOf(arrived, null)
  if (error instanceof NotFound || isHiddenRow(error)) {
    return { kind: 'sheet', status: 404, sheet: notFoundSheet(voice) }
  }
  arrived.house.log.error({ route: arrived.route?.address ?? '*', ...nameOf(error) }, 'broke')
  return { kind: 'sheet', status: 500, sheet: brokenSheet(voice, arrived.agency.helpPhone) }
}

/** The database refused a row that the visitor may not write, or a link to one they may not see. */
const isHiddenRow = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '42501' || error.code === '23503')

/** What may be logged of an error: its kind, our own line, never the values in it. */
function nameOf(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: 'unknown' }
  const code = 'code' in error ? { code: String(error.code) } : {}
  const ours = error.stack?.split('\n').find((line) => line.includes('    at ')) ?? ''
  return { error: error.name, ...code, at: ours.trim() }
}

function respond(arrived: Arrived, { answer, visit }: Answered): Response {
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
  return new Response(html, {
    status: answer.status,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  })
}
