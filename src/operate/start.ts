import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Keys } from '../db/keys.ts'
import { migrate, requireKnownSchema } from '../db/migrate.ts'
import type { Env } from '../env.ts'
import { policySql } from '../modules/access/index.ts'
import { projectRoot } from '../project-root.ts'
import type { Persona } from '../web/kernel/house.ts'
import { routes } from '../web/routes.ts'
import { agenciesIn } from './agencies-in.ts'
import { type Command, placeOf, type Work } from './command.ts'
import { demoMode, wantsSeed } from './demo-mode.ts'
import { startJobs } from './jobs.ts'
import { keyringAt, keysFrom } from './keyring.ts'
import { type Answering, listen } from './listen.ts'
import { type OpenDatabase, openDatabase } from './open-database.ts'
import { type OpenHouse, openHouse } from './open-house.ts'
import { postFrom } from './post.ts'
import { personas } from './seed/personas.ts'
import { seedDemo } from './seed/seed-demo.ts'

/** Serves until it is asked to stop, then finishes what is under way and leaves all in order. */
export const start: Command = {
  summary: 'serve; without DATABASE_URL also makes, migrates and fills its own database',
  willDo: ({ env }) => `Kincircle ${version()}: starting on ${placeOf(env)}.`,
  async run(work) {
    const began = performance.now()
    const asked = stopAsked()
    const database = await openDatabase(work.env, work.say)
    try {
      const keys = keysFrom(keyringAt(work.env.keyFile, work.say))
      const demo = await prepare(database, keys, work)
      await serve(database, keys, work.env, demo, (origin) => {
        const seconds = ((performance.now() - began) / 1000).toFixed(1)
        for (const line of greeting(origin, demo, seconds)) work.say(line)
        return asked
      })
    } finally {
      await database.close()
    }
    work.say('Stopped. Everything is kept.')
    return { exitCode: 0, answer: { stopped: true } }
  },
}

/** Brings the schema and, in an embedded database, the invented county up to date. Answers demo mode. */
async function prepare(database: OpenDatabase, keys: Keys, { env, say }: Work): Promise<boolean> {
  const { connections, embedded } = database
  if (embedded) await migrate(connections, { policySql, say })
  else await requireKnownSchema(connections.app)
  const facts = { wanted: env.demo, embedded }
  if (wantsSeed({ ...facts, agencies: await agenciesIn(connections) })) {
    say('Making an invented county to try everything with ...')
    await seedDemo({ connections, keys, now: env.now, say })
  }
  return demoMode({ ...facts, agencies: await agenciesIn(connections) })
}

async function serve(
  { connections }: OpenDatabase,
  keys: Keys,
  env: Env,
  demo: boolean,
  untilAsked: (origin: string) => Promise<unknown>,
): Promise<void> {
  const log = pino({ level: env.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  let house: OpenHouse | undefined
  let jobs: { stop(): Promise<void> } | undefined
  // With PORT=0 our own address is known only once we listen, so the house opens after that.
  const notYet = () => new Response(null, { status: 503 })
  const answer: Answering = (request, line) => house?.fetch(request, line) ?? notYet()
  const listening = await listen(answer, env.host, env.port)
  const origin = env.origin ?? `http://localhost:${listening.port}`
  try {
    const { now, proxies } = env
    house = openHouse({ connections, keys, routes, log, demo, origin, now, proxies })
    // Nobody real is in a demonstration, so nothing leaves the house: messages are shown in it.
    jobs = await startJobs(house.house, connections.jobs, demo ? null : postFrom(env))
    await untilAsked(origin)
  } finally {
    await listening.drain()
    await jobs?.stop()
    await house?.close()
  }
}

function greeting(origin: string, demo: boolean, seconds: string): string[] {
  return [
    `Ready after ${seconds} s:  ${origin}`,
    ...(demo
      ? [`Be one of the invented people:  ${origin}/demo`, ...personas.map(introduced)]
      : []),
    'Stop with Ctrl-C.',
  ]
}

const introduced = ({ name, part }: Persona) => `  ${name}: ${part.en}`

/** Resolves at the first wish to stop. A second one does not wait for anything. */
function stopAsked(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve(signal)
        process.once(signal, () => process.exit(1))
      })
    }
  })
}

const version = (): string =>
  JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).version
