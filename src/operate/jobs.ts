import { Logger, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import type { HeardEvent } from '../db/outbox.ts'
import { systemScope } from '../modules/access/index.ts'
import { hearEvent, type Post, sendMessage } from '../modules/notifications/index.ts'
import type { AgencyId } from '../shared/ids.ts'
import { dayIn } from '../shared/time.ts'
import type { House } from '../web/kernel/house.ts'
import { dailyRound } from './daily-round.ts'

/** The work that follows a commit: hearing news and sending messages. Payloads are ids. */
export function tasks(house: House, post: Post | null): TaskList {
  const inAgency = async <T>(
    agencyId: AgencyId,
    work: (system: Parameters<typeof hearEvent>[0], agency: Agency) => Promise<T>,
  ): Promise<T> => {
    const agency = await house.agencies.byId(agencyId)
    if (!agency) throw new Error('This agency is not here.')
    const now = house.now()
    const { timeZone } = agency
    return house.transact(systemScope(agency.id), (tx) =>
      work({ tx, agency: agency.id, now, timeZone, today: dayIn(timeZone, now) }, agency),
    )
  }
  return {
    hear: async (payload) => {
      const event = payload as unknown as HeardEvent
      await inAgency(event.agency, (system) => hearEvent(system, event))
    },
    morning: async () => {
      await dailyRound(house)
    },
    send: async (payload) => {
      const { agency: agencyId, message } = payload as { agency: AgencyId; message: string }
      await inAgency(agencyId, (system, agency) =>
        sendMessage(system, message, {
          // Nobody in an invented county has a phone; a number of theirs may be somebody's.
          post: agency.madeUp ? null : post,
          agency,
          origin: house.origin,
        }),
      )
    },
  }
}

type Agency = NonNullable<Awaited<ReturnType<House['agencies']['byId']>>>

/** Starts the worker; it stops when asked, after the task under way. */
export async function startJobs(
  house: House,
  jobs: pg.ClientConfig,
  post: Post | null,
): Promise<{ stop(): Promise<void> }> {
  const pool = new pg.Pool({ ...jobs, max: 3 })
  const lost = (error: Error) => {
    // What goes while we stop was let go of.
    if (!pool.ending) house.log.error({ error: error.name }, 'job connection lost')
  }
  pool.on('error', lost)
  pool.on('connect', (client) => client.on('error', lost))
  const runner = await run({
    pgPool: pool,
    taskList: tasks(house, post),
    // Every hour: it is morning somewhere, and the round knows whose.
    crontab: '0 * * * * morning',
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: quietLogger(house),
  })
  return {
    async stop() {
      await runner.stop()
      await pool.end()
    },
  }
}

/** Of the worker's own words only the failures are kept, and of those only the kind. */
export const quietLogger = (house: House): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error') house.log.error({ error: message.slice(0, 80) }, 'job failed')
  })
