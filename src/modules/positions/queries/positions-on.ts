import { tablesOf } from '../../../db/transaction.ts'
import type { SystemVisit } from '../../access/index.ts'
import type { ElementId, Position } from '../types.ts'

const positions = tablesOf('positions')

/**
 * The present positions on these things, as far as the visitor may see: their own, everyone's for the
 * coordinator, and for others what may be said out loud. In the order in which they were taken.
 */
export async function positionsOn(
  visit: SystemVisit,
  elements: readonly ElementId[],
): Promise<Position[]> {
  if (elements.length === 0) return []
  const rows = await positions(visit.tx)
    .selectFrom('positions.position')
    .select(['element', 'element_id', 'meeting_id', 'person_id', 'stance'])
    .select(['own_words', 'would_work', 'released_at', 'typed_by', 'door', 'said_at'])
    .where('agency_id', '=', visit.agency)
    .where('element_id', 'in', elements)
    .where('superseded_at', 'is', null)
    .orderBy('said_at')
    .execute()
  return rows.map((row) => ({
    element: row.element,
    elementId: row.element_id as ElementId,
    meeting: row.meeting_id,
    person: row.person_id,
    stance: row.stance,
    ownWords: row.own_words,
    wouldWork: row.would_work,
    released: row.released_at !== null,
    typedBy: row.typed_by,
    door: row.door,
    saidAt: row.said_at,
  }))
}
