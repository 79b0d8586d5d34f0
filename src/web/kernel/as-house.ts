import { type SystemVisit, systemScope } from '../../modules/access/index.ts'
import { dayIn } from '../../shared/time.ts'
import type { Arrived } from './arrive.ts'

/** One transaction of the house itself, in the reach of the agency that was asked. */
export const asHouse = <T>(
  { house, agency }: Arrived,
  work: (system: SystemVisit) => Promise<T>,
): Promise<T> =>
  house.transact(systemScope(agency.id), (tx) => {
    const now = house.now()
    const { id, timeZone } = agency
    return work({ tx, agency: id, now, timeZone, today: dayIn(timeZone, now) })
  })
