import type { DecisionId, MeetingId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { permit, type Visit } from '../../access/index.ts'
import { namesOf } from '../../people/index.ts'
import { type Answer, myPosition, type Position, stancesFor } from '../../positions/index.ts'
import { isListening } from '../rules/is-listening.ts'
import type { BottomLine } from '../types.ts'
import { familyAt } from './family-at.ts'
import { ideaWords } from './live-page.ts'
import { sidesAround, sitting } from './sitting.ts'

/** One idea as one person is asked about it. */
export interface LiveDecision {
  readonly idea: string
  readonly stances: readonly Answer[]
  readonly mine: Position | null
  readonly coordinator: string
  /** For the agency's own people: what a no must name. */
  readonly bottomLines: readonly BottomLine[]
}

export async function liveDecision(
  visit: Visit,
  id: MeetingId,
  asked: DecisionId,
): Promise<LiveDecision> {
  const family = familyAt(visit, id)
  permit(visit, 'read-live', { family, meeting: id })
  const { meeting, decisions, bottomLines } = await sitting(visit, id)
  const decision = decisions.find((one) => one.id === asked)
  if (!decision || decision.state === 'dropped' || !isListening(meeting)) throw new NotFound()
  const names = await namesOf(visit, [meeting.coordinator])
  const { agency, young } = await sidesAround(visit, family)
  return {
    idea: ideaWords(visit, family, decision),
    stances: stancesFor(young.has(visit.person) ? 'child' : 'parent'),
    mine: (await myPosition(visit, asked)) ?? null,
    coordinator: (meeting.coordinator && names.get(meeting.coordinator)?.goesBy) || '',
    bottomLines: agency.has(visit.person) ? bottomLines : [],
  }
}
