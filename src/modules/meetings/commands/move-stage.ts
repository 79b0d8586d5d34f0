import type { MeetingId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { sidesAround, sitting } from '../queries/sitting.ts'
import { atTable } from '../rules/at-table.ts'
import { gapsBeforeNextStage, type StageGap } from '../rules/gaps-before-next-stage.ts'
import { mayMoveTo } from '../rules/stage-order.ts'
import { lockMeeting, saveMeeting } from '../store.ts'
import type { Stage } from '../types.ts'

/** Goes one step on, when nothing is missing, or back. Where the meeting already is, nothing changes. */
export async function moveStage(
  visit: Visit,
  id: MeetingId,
  to: Stage,
): Promise<Outcome<StageGap>> {
  const family = familyAt(visit, id)
  permit(visit, 'run-meeting', { family, meeting: id })
  const { state, stage } = await lockMeeting(visit, id)
  if (!stage || (state !== 'live' && state !== 'closing')) throw new NotFound()
  if (to === stage) return done
  if (!mayMoveTo(stage, to)) throw new NotFound()
  const { meeting, seats, spoken, left } = await sitting(visit, id)
  const { agency } = await sidesAround(visit, family)
  const gaps = gapsBeforeNextStage({
    meeting,
    to,
    table: atTable(stage, seats, { spoken, left, agency, leads: meeting.coordinator }),
    strengths: spoken.filter((word) => word.stage === 'strengths' && !word.passed).length,
  })
  if (gaps.length > 0) return refused(...gaps)
  await saveMeeting(visit, id, {
    stage: to,
    stage_at: visit.now,
    state: to === 'close' ? 'closing' : 'live',
  })
  return done
}
