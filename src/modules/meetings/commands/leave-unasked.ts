import type { DecisionId, MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import { positionsOn, recordNotAsked, whoWasNotAsked } from '../../positions/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { sitting } from '../queries/sitting.ts'
import { whoHasASay } from '../rules/at-table.ts'
import { isListening } from '../rules/is-listening.ts'
import { lockMeeting } from '../store.ts'

/** Writes down why these people were not asked about an idea. Who answered already is left as they are. */
export async function leaveUnasked(
  visit: Visit,
  id: MeetingId,
  about: {
    readonly decision: DecisionId
    readonly people: readonly PersonId[]
    readonly because: string
  },
): Promise<void> {
  const family = familyAt(visit, id)
  permit(visit, 'run-meeting', { family, meeting: id })
  await lockMeeting(visit, id)
  const { meeting, seats, decisions } = await sitting(visit, id)
  if (!isListening(meeting) || !decisions.some((one) => one.id === about.decision)) {
    throw new NotFound()
  }
  const positions = await positionsOn(visit, [about.decision])
  const open = whoWasNotAsked(whoHasASay(seats, meeting.coordinator), positions)
  for (const person of open.filter((one) => about.people.includes(one))) {
    await recordNotAsked(visit, {
      family,
      meeting: id,
      element: 'decision',
      elementId: about.decision,
      person,
      because: about.because,
    })
  }
}
