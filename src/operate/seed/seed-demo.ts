import pg from 'pg'
import type { Connections } from '../../db/connections.ts'
import type { Keys } from '../../db/keys.ts'
import { insertAtCommit, inTransaction, type Opener } from '../../db/transaction.ts'
import { agencies, systemScope } from '../../modules/access/index.ts'
import { instantOf } from '../../shared/time.ts'
import { cottonwood, timeZone } from './cast.ts'
import { countyClock } from './county-clock.ts'
import { bellBefore } from './families/bell-before.ts'
import { bellNow } from './families/bell-now.ts'
import { dornBefore, dornNow } from './families/dorn.ts'
import { hale } from './families/hale.ts'
import { moss } from './families/moss.ts'
import { park } from './families/park.ts'
import { soto } from './families/soto.ts'
import { tally } from './families/tally.ts'
import { vega } from './families/vega.ts'
import { forgetOldNews } from './forget-old-news.ts'
import { hireStaff } from './staff.ts'
import { tell } from './story.ts'

const families = { hale, tally, soto, moss, park, vega }

export interface SeedOptions {
  readonly connections: Connections
  readonly keys: Keys
  /** The moment the county's dates are told from; the clock when left out. */
  readonly now?: string | undefined
  say(line: string): void
}

/**
 * Makes Cottonwood County: invented from its name to its last promise. Everything in it was done by
 * somebody at a moment that has gone by, through the same commands and rules as on the pages.
 * @throws when somebody is in the database already, or a rule refuses a step of a story.
 */
export async function seedDemo({ connections, keys, now, say }: SeedOptions): Promise<void> {
  const pool = new pg.Pool({ ...connections.app, max: 1 })
  const opener: Opener = { pool, keys }
  const clock = countyClock(instantOf(now === undefined ? new Date() : new Date(now)))
  try {
    await openAgency(opener)
    await tell(opener, clock, 'staff', hireStaff)
    for (const [name, family] of Object.entries(families)) await tell(opener, clock, name, family)
    const bells = await tell(opener, clock, 'bell before', bellBefore)
    const dorns = await tell(opener, clock, 'dorn before', dornBefore)
    await forgetOldNews(connections)
    await tell(opener, clock, 'dorn now', (story) => dornNow(story, dorns))
    await tell(opener, clock, 'bell now', (story) => bellNow(story, bells))
    say('Nobody in it was ever born.')
  } finally {
    await pool.end()
  }
}

async function openAgency(opener: Opener): Promise<void> {
  await inTransaction(opener, systemScope(cottonwood), async (tx) => {
    if ((await agencies(tx)).length > 0) throw new Error('Somebody is in this database already.')
    insertAtCommit(tx, 'access.agency', {
      agency_id: cottonwood,
      called: 'Cottonwood County Family Services',
      link_code: 'CWD',
      time_zone: timeZone,
      help_phone: '406-555-0100',
      made_up: 'true',
    })
  })
}
