import { publish } from '../../../db/outbox.ts'
import { tablesOf } from '../../../db/transaction.ts'
import { addDays, momentOn } from '../../../shared/time.ts'
import type { SystemVisit } from '../../access/index.ts'
import { reminderDays } from '../rules/reminder-days.ts'

const meetings = tablesOf('meetings')

/**
 * The daily round: tells everyone who is invited and has not said no of the meetings that are near.
 * Answers how many people are told. To be called once a day.
 */
export async function remindOfMeetings(system: SystemVisit): Promise<number> {
  const { timeZone } = system
  let told = 0
  for (const day of reminderDays(system.today)) {
    const near = await meetings(system.tx)
      .selectFrom('meetings.meeting as m')
      .innerJoin('meetings.coming as c', (join) =>
        join.onRef('c.agency_id', '=', 'm.agency_id').onRef('c.meeting_id', '=', 'm.id'),
      )
      .innerJoin('meetings.seat as s', (join) =>
        join
          .onRef('s.agency_id', '=', 'c.agency_id')
          .onRef('s.meeting_id', '=', 'c.meeting_id')
          .onRef('s.person_id', '=', 'c.person_id'),
      )
      .select(['m.id as meeting', 'c.person_id as person'])
      .where('m.agency_id', '=', system.agency)
      .where('m.state', 'in', ['preparing', 'ready'])
      .where('m.starts_at', '>=', momentOn(timeZone, day, '00:00'))
      .where('m.starts_at', '<', momentOn(timeZone, addDays(day, 1), '00:00'))
      .where('s.state', '=', 'invited')
      .where('c.invited_at', 'is not', null)
      .where((row) => row.or([row('c.answer', 'is', null), row('c.answer', '!=', 'no')]))
      .execute()
    for (const { meeting, person } of near) {
      await publish(system.tx, { name: 'meeting-near', agency: system.agency, meeting, person })
    }
    told += near.length
  }
  return told
}
