import { tablesOf } from '../../../db/transaction.ts'
import { hashOf, type SystemVisit } from '../../access/index.ts'
import { linkStanding } from '../rules/link-standing.ts'
import { numberToWrite } from '../rules/number-to-write.ts'
import type { Invitation } from '../types.ts'

const doors = tablesOf('doors')

/** Where a link points; null for one that is unknown, altered, over or taken back, and nobody can tell which. */
export async function invitationBehind(
  system: SystemVisit,
  token: string,
): Promise<Invitation | null> {
  const link = await doors(system.tx)
    .selectFrom('doors.invitation')
    .select([
      'id',
      'person_id as person',
      'meeting_id as meeting',
      'ends_at as endsAt',
      'ended_at as endedAt',
      'tries',
    ])
    .where('agency_id', '=', system.agency)
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst()
  if (!link || linkStanding(link, system.now) === 'over') return null
  const { id, person, meeting } = link
  return { id, person, meeting, number: numberToWrite(id) }
}
