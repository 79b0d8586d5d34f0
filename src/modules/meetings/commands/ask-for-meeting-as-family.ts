import { newId } from '../../../db/new-id.ts'
import { tablesOf } from '../../../db/transaction.ts'
import type { FamilyId, MeetingId } from '../../../shared/ids.ts'
import type { Day } from '../../../shared/time.ts'
import { beyondReach, givePass, permit, type Visit } from '../../access/index.ts'
import { circleOf, tellStory } from '../../families/index.ts'
import { chairFor } from '../rules/chair-for.ts'
import { addSeats, saveAskWords } from '../store.ts'

const meetings = tablesOf('meetings')

/** What a family wants to meet about, in their own words. */
export interface FamilyAsk {
  readonly family: FamilyId
  readonly about: string
  /** Who should be there, one name each. */
  readonly who: readonly string[]
  readonly byWhen: Day | null
  /** Days, hours and places that are good; empty when any is. */
  readonly whenAndWhere: string
}

/**
 * Asks for a meeting as parent, youth or kin. It waits among all the other asks, and the one who asked
 * has a chair from the start and may get ready.
 */
export async function askForMeetingAsFamily(visit: Visit, ask: FamilyAsk): Promise<MeetingId> {
  const { family } = ask
  permit(visit, 'ask-for-meeting-as-family', { family })
  const id = newId<MeetingId>('meeting')
  const { person } = visit
  await meetings(visit.tx)
    .insertInto('meetings.meeting')
    .values({
      agency_id: visit.agency,
      id,
      family_id: family,
      purpose: 'family-asked',
      due_on: ask.byWhen,
      asked_by: person,
      asked_at: visit.now,
    })
    .execute()
  await saveAskWords(visit, { id, family }, { why: ask.about, dueBecause: ask.whenAndWhere })
  const { members } = await circleOf(visit, family)
  const me = members.find((one) => one.person === person) ?? { person, tie: '', capacities: [] }
  await beyondReach(visit, async (system) => {
    const chair = { ...chairFor(me), addedBy: person }
    await addSeats(system, { id, family }, [chair])
    await givePass(system, { person, meeting: id, family, role: 'participant', grantedBy: person })
  })
  await nameAll(visit, id, ask)
  await tellStory(visit, { family, kind: 'meeting-asked', by: person, about: id })
  return id
}

async function nameAll(visit: Visit, meeting: MeetingId, { family, who }: FamilyAsk) {
  if (who.length === 0) return
  await meetings(visit.tx)
    .insertInto('meetings.wished_person')
    .values(
      who.map((called) => ({
        agency_id: visit.agency,
        id: newId(),
        meeting_id: meeting,
        family_id: family,
        named_by: visit.person,
        called,
        named_at: visit.now,
      })),
    )
    .execute()
}
