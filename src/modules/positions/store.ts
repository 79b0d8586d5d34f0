import { newId } from '../../db/new-id.ts'
import { tablesOf } from '../../db/transaction.ts'
import type { Visit } from '../access/index.ts'
import type { About, Stance } from './types.ts'

const positions = tablesOf('positions')

/** Writes a position down and lays the earlier one aside; nothing is lost. */
export async function savePosition(
  visit: Visit,
  about: About,
  said: {
    readonly stance: Stance
    readonly ownWords: string
    readonly wouldWork: string
    readonly outLoud: boolean
  },
): Promise<void> {
  await positions(visit.tx)
    .updateTable('positions.position')
    .set({ superseded_at: visit.now })
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', about.meeting)
    .where('element_id', '=', about.elementId)
    .where('person_id', '=', about.person)
    .where('superseded_at', 'is', null)
    .execute()
  await positions(visit.tx)
    .insertInto('positions.position')
    .values({
      agency_id: visit.agency,
      id: newId(),
      family_id: about.family,
      meeting_id: about.meeting,
      element: about.element,
      element_id: about.elementId,
      person_id: about.person,
      stance: said.stance,
      own_words: said.ownWords,
      would_work: said.wouldWork,
      audience: said.outLoud ? 'meeting' : 'coordinator',
      released_at: said.outLoud ? visit.now : null,
      typed_by: visit.person,
      door: visit.door,
      said_at: visit.now,
    })
    .execute()
}
