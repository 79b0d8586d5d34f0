import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { tablesOf } from '../../../db/transaction.ts'
import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import type { Visit } from '../types.ts'
import { permit } from '../visit.ts'

const access = tablesOf('access')

/**
 * Lets somebody into one meeting although another there is kept safe from them. The coordinator has
 * looked through it first. Nothing is cleared ahead: who is not kept out is not found.
 */
export async function clearMeeting(
  visit: Visit,
  meeting: MeetingId,
  person: PersonId,
): Promise<void> {
  const led = visit.facts.passes.find((pass) => pass.meeting === meeting)
  if (!led) throw new NotFound()
  permit(visit, 'clear-meeting', { meeting, family: led.family })
  const shut = await access(visit.tx)
    .selectFrom('access.meeting_pass')
    .select('id')
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .where('person_id', '=', person)
    .where(sql<boolean>`access.is_kept_from(agency_id, meeting_id, person_id, ${visit.now})`)
    .executeTakeFirst()
  if (!shut) throw new NotFound()
  await access(visit.tx)
    .insertInto('access.clearing')
    .values({
      agency_id: visit.agency,
      id: randomUUID(),
      meeting_id: meeting,
      family_id: led.family,
      person_id: person,
      cleared_by: visit.person,
      cleared_at: visit.now,
    })
    .execute()
}
