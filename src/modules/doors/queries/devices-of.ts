import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import type { SystemVisit } from '../../access/index.ts'

const doors = tablesOf('doors')

/** On how many devices each person's links to a meeting were opened with a code; for the coordinator. */
export async function devicesOf(
  system: SystemVisit,
  meeting: MeetingId,
): Promise<ReadonlyMap<PersonId, number>> {
  const rows = await doors(system.tx)
    .selectFrom('doors.invitation')
    .select(({ fn }) => ['person_id as person', fn.sum<string>('devices').as('devices')])
    .where('agency_id', '=', system.agency)
    .where('meeting_id', '=', meeting)
    .groupBy('person_id')
    .execute()
  return new Map(rows.map(({ person, devices }) => [person, Number(devices)]))
}
