import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { type Deed, may, permit, type Visit } from '../../access/index.ts'
import { mayStillChange } from '../rules/may-still-change.ts'

const meetings = tablesOf('meetings')

/** What must be true for the child, as it is being written. */
export interface BottomLinesWork {
  readonly lines: readonly string[]
  /** The pages with these lines went out already. */
  readonly sent: boolean
  /** Until the meeting begins, for those who may. */
  readonly mayWrite: boolean
}

/** The bottom lines for those who write them: the family's worker and the coordinator. One question. */
export async function bottomLinesWork(
  visit: Visit,
  id: MeetingId,
  ...deeds: readonly Deed[]
): Promise<BottomLinesWork> {
  const found = await load(visit, id)
  if (!found) throw new NotFound()
  const { family, state, lines, sent } = found
  const subject = { meeting: id, family }
  for (const deed of ['read-meeting-work', ...deeds] as const) permit(visit, deed, subject)
  return {
    lines: lines.map(({ line }) => line),
    sent: sent === true,
    mayWrite: mayStillChange(state) && may(visit, 'set-bottom-lines', subject).may,
  }
}

const load = (visit: Visit, id: MeetingId) =>
  meetings(visit.tx)
    .selectFrom('meetings.meeting as m')
    .select(['m.family_id as family', 'm.state'])
    .select((m) => [
      jsonArrayFrom(
        m
          .selectFrom('meetings.bottom_line as b')
          .select('b.line')
          .whereRef('b.agency_id', '=', 'm.agency_id')
          .whereRef('b.meeting_id', '=', 'm.id')
          .where('b.superseded_at', 'is', null)
          .orderBy('b.place_in_list'),
      ).as('lines'),
      m
        .selectFrom('meetings.packet as p')
        .select(sql<boolean>`p.sent_at is not null`.as('sent'))
        .whereRef('p.agency_id', '=', 'm.agency_id')
        .whereRef('p.meeting_id', '=', 'm.id')
        .as('sent'),
    ])
    .where('m.agency_id', '=', visit.agency)
    .where('m.id', '=', id)
    .executeTakeFirst()
