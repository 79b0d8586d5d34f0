import { tablesOf } from '../../../db/transaction.ts'
import type { DecisionId, MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { type Answer, stancesFor, takePosition } from '../../positions/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { sidesAround, sitting } from '../queries/sitting.ts'
import { isListening } from '../rules/is-listening.ts'
import { lockMeeting } from '../store.ts'

const meetings = tablesOf('meetings')

/** What one person at the table says of one idea. */
export interface DecisionAnswer {
  readonly decision: DecisionId
  readonly person: PersonId
  readonly stance: Answer
  readonly ownWords: string
  readonly wouldWork: string
  readonly outLoud: boolean
  /** The bottom line an agency's no stands on. */
  readonly bottomLine: string | null
}

/**
 * A person answers an idea, or the coordinator writes it as they say it. When the agency says no it
 * names the bottom line that is not met and what would meet it.
 */
export async function answerDecision(
  visit: Visit,
  id: MeetingId,
  said: DecisionAnswer,
): Promise<Outcome<'bottom-line' | 'would-work'>> {
  const family = familyAt(visit, id)
  permit(visit, 'take-position', { family, meeting: id, person: said.person })
  await lockMeeting(visit, id)
  const { meeting, seats, decisions, bottomLines } = await sitting(visit, id)
  const decision = decisions.find((one) => one.id === said.decision)
  const isThere = seats.some((seat) => seat.person === said.person)
  if (!isListening(meeting) || !decision || decision.state === 'dropped' || !isThere) {
    throw new NotFound()
  }
  const { agency, young } = await sidesAround(visit, family)
  const child = young.has(said.person)
  if (!stancesFor(child ? 'child' : 'parent').includes(said.stance)) throw new NotFound()
  if (agency.has(said.person) && said.stance === 'disagree' && bottomLines.length > 0) {
    if (!bottomLines.some((line) => line.id === said.bottomLine)) return refused('bottom-line')
    if (said.wouldWork.trim() === '') return refused('would-work')
    await holdTo(visit, id, said)
  }
  const { person, stance, ownWords, wouldWork, outLoud } = said
  await takePosition(visit, {
    family,
    meeting: id,
    element: 'decision',
    elementId: said.decision,
    person,
    stance,
    ownWords,
    wouldWork,
    outLoud,
  })
  return done
}

async function holdTo(
  visit: Visit,
  id: MeetingId,
  { bottomLine, wouldWork }: DecisionAnswer,
): Promise<void> {
  await meetings(visit.tx)
    .updateTable('meetings.bottom_line')
    .set({ met: 'not-yet', not_yet_because: wouldWork.slice(0, 1000) })
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', id)
    .where('id', '=', bottomLine ?? '')
    .execute()
}
