import { withInventedIds } from '../../db/new-id.ts'
import { inTransaction, type Opener, setScope } from '../../db/transaction.ts'
import {
  beginVisitAs,
  type SystemVisit,
  systemScope,
  type Visit,
} from '../../modules/access/index.ts'
import type { Outcome } from '../../shared/outcome.ts'
import { dayIn, type Instant } from '../../shared/time.ts'
import { arrivalOf, type CastName, cottonwood, timeZone } from './cast.ts'
import type { CountyClock } from './county-clock.ts'

/** How a story is told: everything in it is done by somebody, at a moment that has gone by. */
export interface Story {
  readonly clock: CountyClock
  /** Lets one person do something through their own reach, as their pages would. */
  as<T>(name: CastName, at: Instant, work: (visit: Visit) => Promise<T>): Promise<T>
  /** Lets the house itself do something, for what nobody does with a page. */
  asHouse<T>(at: Instant, work: (system: SystemVisit) => Promise<T>): Promise<T>
}

/** Tells one story in one transaction. What a rule refuses stops it, and then nothing of it is kept. */
export function tell<T>(
  opener: Opener,
  clock: CountyClock,
  name: string,
  story: (told: Story) => Promise<T>,
): Promise<T> {
  const scope = systemScope(cottonwood)
  return inTransaction(opener, scope, (tx) =>
    withInventedIds(name, async () => {
      const asHouse: Story['asHouse'] = async (now, work) => {
        await setScope(tx, scope)
        return work({ tx, agency: cottonwood, now, today: dayIn(timeZone, now), timeZone })
      }
      const as: Story['as'] = (who, at, work) =>
        asHouse(at, async (system) => work(await beginVisitAs(system, arrivalOf(who))))
      const end = await story({ clock, as, asHouse })
      // The notes of who did what are everybody's, and are written with the commit.
      await setScope(tx, scope)
      return end
    }),
  )
}

/** The same visit, later: a talk goes on without anybody coming in anew. */
export const later = (visit: Visit, now: Instant): Visit => ({
  ...visit,
  now,
  today: dayIn(visit.timeZone, now),
})

/** What a command came to. The story keeps to the rules, so nothing in it is refused. */
export function must<Value>(outcome: Outcome<unknown, Value>): Value {
  if (!outcome.ok) throw new Error(`The story was refused: ${JSON.stringify(outcome.problems)}`)
  return outcome.value
}
