import { addDays } from '../../../shared/time.ts'
import { permit, type Visit } from '../../access/index.ts'
import type { PromiseLine } from '../types.ts'
import { selectLines, withStanding } from './promise-lines.ts'

/** How long a promise that was not kept stays on the supervisor's page. */
const daysShown = 90

/** What the agency promised and has not done by its day, or did not keep; the latest to come last. */
export async function lateAgencyPromises(visit: Visit): Promise<PromiseLine[]> {
  permit(visit, 'read-waiting-on-us')
  const rows = await selectLines(visit)
    .where('p.side', '=', 'agency')
    .where('p.state', 'not in', ['proposed', 'kept', 'taken-back'])
    .where('p.due_on', '<', visit.today)
    .where('p.due_on', '>=', addDays(visit.today, -daysShown))
    .execute()
  return withStanding(visit, rows).filter(
    ({ standing }) => standing === 'late' || standing === 'not-kept',
  )
}
