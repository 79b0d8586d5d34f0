import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import type { ElementId } from '../types.ts'

const positions = tablesOf('positions')

/** The person, or the coordinator with their word, lets a position be said out loud. */
export async function releasePosition(
  visit: Visit,
  about: {
    readonly family: FamilyId
    readonly meeting: MeetingId
    readonly elementId: ElementId
    readonly person: PersonId
  },
): Promise<void> {
  permit(visit, 'release-position', about)
  const released = await positions(visit.tx)
    .updateTable('positions.position')
    .set({ audience: 'meeting', released_at: visit.now })
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', about.meeting)
    .where('element_id', '=', about.elementId)
    .where('person_id', '=', about.person)
    .where('superseded_at', 'is', null)
    .where('stance', 'not in', ['later', 'not-asked'])
    .executeTakeFirst()
  if (released.numUpdatedRows === 0n) throw new NotFound()
}
