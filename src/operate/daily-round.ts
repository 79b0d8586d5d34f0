import { type SystemVisit, systemScope } from '../modules/access/index.ts'
import { remindOfMeetings } from '../modules/meetings/index.ts'
import { tellOfDuePromises } from '../modules/promises/index.ts'
import { dayIn, wallClock } from '../shared/time.ts'
import type { House } from '../web/kernel/house.ts'

/** On the agency's own wall; nobody is reminded before they are up. */
const hour = '09'

/** Once a day, in the morning of each agency: reminds of what is near, tells of what is late. */
export async function dailyRound(house: House): Promise<number> {
  let told = 0
  for (const { id, timeZone } of await house.agencies.all()) {
    const now = house.now()
    if (!wallClock(timeZone, now).time.startsWith(hour)) continue
    told += await house.transact(systemScope(id), async (tx) => {
      const system: SystemVisit = { tx, agency: id, now, timeZone, today: dayIn(timeZone, now) }
      return (await remindOfMeetings(system)) + (await tellOfDuePromises(system))
    })
  }
  return told
}
