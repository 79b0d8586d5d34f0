import {
  answeredBefore,
  beginVisit,
  hashOf,
  keepAnswer,
  type Pressed,
  type SystemVisit,
  type Visit,
} from '../../modules/access/index.ts'
import { isId } from '../../shared/ids.ts'
import { NotFound } from '../../shared/not-found.ts'
import { type Arrived, arrive, isPlausible, openAsk, voiceOf } from './arrive.ts'
import { asHouse } from './as-house.ts'
import { failureOf, toldOf } from './failure.ts'
import { isUnheard } from './form.ts'
import type { House } from './house.ts'
import { isInTurn } from './in-turn.ts'
import { type Answered, respond } from './respond.ts'
import type { Answer, Behind, Route } from './route.ts'
import {
  brokenSheet,
  busySheet,
  notFoundSheet,
  signInFirstSheet,
  tooMuchSheet,
  tooOftenSheet,
  unfitSheet,
} from './trouble.tsx'
import type { WhatWasSent } from './what-was-sent.tsx'

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
  socket?: string,
): Promise<Response> {
  const began = performance.now()
  const arrived = await arrive(house, route, request, params, socket)
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
  const { route, method } = arrived
  try {
    if (!route?.[method] || !isPlausible(arrived)) throw new NotFound()
    if (route.kind === 'open') return await answerOpen(arrived, route)
    if (route.kind === 'door' && !(await isInTurn(arrived, route[method]?.counted ?? []))) {
      return { answer: sheetAt(429, tooOftenSheet(voiceOf(arrived, null))), visit: null }
    }
    return await asHouse(arrived, async (system) => {
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
    if (to !== null) return { answer: { kind: 'go', to: withLink(arrived, to) }, visit: null }
  }
  const answered = await answerFrom(arrived, system, route)
  // Somebody who is not signed in is asked to sign in, whatever they sent.
  const isHere = answered.answer.kind !== 'sheet' || answered.answer.status !== 401
  if (arrived.method === 'post' && isHere && isUnheard(arrived.sent)) {
    const sheet = tooMuchSheet(voiceOf(arrived, answered.visit))
    return { answer: sheetAt(422, sheet), visit: answered.visit }
  }
  const { answer } = answered
  // A browser forgets the answer to a first press, and the token in it; the second must bring its own.
  const bringsToken = answer.kind === 'go' && typeof answer.token === 'string'
  if (pressed && answer.kind === 'go' && !bringsToken) {
    keepAnswer(system, pressed, withoutLink(arrived, answer.to))
  }
  return answered
}

/** A link is a secret, and of secrets we keep no copy: the second press brings its own. */
const withoutLink = ({ params }: Arrived, to: string) =>
  params.token ? to.replaceAll(params.token, ':token') : to
const withLink = ({ params }: Arrived, to: string) =>
  to.replaceAll(':token', () => params.token ?? '')

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
    const sheet = signInFirstSheet(voiceOf(arrived, null), formIn(arrived))
    return { answer: sheetAt(401, sheet), visit: null }
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
  const failure = failureOf(error)
  const form = formIn(arrived)
  if (failure !== 'hidden') {
    arrived.house.log.error({ route: arrived.route?.address ?? '*', ...toldOf(error) }, 'broke')
  }
  if (failure === 'unfit' && form) return sheetAt(422, unfitSheet(voice, form))
  if (failure === 'busy') return sheetAt(503, busySheet(voice, form))
  if (failure === 'broken') return sheetAt(500, brokenSheet(voice, arrived.agency.helpPhone))
  return sheetAt(404, notFoundSheet(voice))
}

type Shown = Extract<Answer, { kind: 'sheet' }>

const sheetAt = (status: Shown['status'], sheet: Shown['sheet']): Shown => ({
  kind: 'sheet',
  status,
  sheet,
})

/** The form that was sent, to be shown again when it could not be heard. */
const formIn = ({ method, url, sent }: Arrived): WhatWasSent | undefined =>
  method === 'post' ? { action: `${url.pathname}${url.search}`, sent } : undefined
