import type { MeetingId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { type ChosenWay, waysToTakePart } from '../rules/ways-to-take-part.ts'
import { findMeeting, saveComing } from '../store.ts'

/** How somebody takes part: in the room, by phone, by a letter, through someone who speaks for them. */
export async function chooseWay(
  visit: Visit,
  meeting: MeetingId,
  way: ChosenWay,
): Promise<Outcome<'too-late' | 'not-a-way'>> {
  const { person } = visit
  const family = familyAt(visit, meeting)
  permit(visit, 'answer-invitation', { meeting, person, family })
  const { state } = await findMeeting(visit, meeting)
  if (!mayStillChange(state)) return refused('too-late')
  if (!waysToTakePart(isChildThere(visit, family)).includes(way)) return refused('not-a-way')
  await saveComing(visit, meeting, person, { way })
  return done
}

const isChildThere = (visit: Visit, family: string): boolean =>
  visit.facts.memberships.some((one) => one.family === family && one.as === 'child')
