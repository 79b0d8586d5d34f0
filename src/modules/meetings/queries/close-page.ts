import type { DecisionId, MeetingId, PersonId } from '../../../shared/ids.ts'
import { permit, type Visit } from '../../access/index.ts'
import { type Named, namesOf } from '../../people/index.ts'
import { positionsOn } from '../../positions/index.ts'
import { type PromiseLine, promisesOfMeeting } from '../../promises/index.ts'
import { whoHasASay } from '../rules/at-table.ts'
import { type ClosingGap, gapsBeforeClosing } from '../rules/gaps-before-closing.ts'
import type { BottomLine, Decision, Meeting } from '../types.ts'
import { familyAt } from './family-at.ts'
import { sitting } from './sitting.ts'
import { type Told, toldOf } from './told-of.ts'

/** The plan read back in its order, and everything that is still open, at once. */
export interface ClosePage {
  readonly meeting: Meeting
  readonly decisions: readonly (Decision & { readonly told: readonly Told[] })[]
  readonly promises: readonly PromiseLine[]
  readonly bottomLines: readonly BottomLine[]
  readonly gaps: readonly ClosingGap[]
  readonly names: ReadonlyMap<PersonId, Named>
}

export async function closePage(visit: Visit, id: MeetingId): Promise<ClosePage> {
  permit(visit, 'close-meeting', { family: familyAt(visit, id), meeting: id })
  const { meeting, seats, decisions, bottomLines } = await sitting(visit, id)
  const names = await namesOf(visit, [visit.person, ...seats.map(({ person }) => person)])
  const positions = await positionsOn(
    visit,
    decisions.map((one) => one.id),
  )
  const promises = (await promisesOfMeeting(visit, id)).filter(
    ({ state }) => state !== 'taken-back',
  )
  const asked = (decision: DecisionId) =>
    positions.filter(({ elementId }) => elementId === decision).map(({ person }) => person)
  return {
    meeting,
    decisions: decisions.map((one) => ({ ...one, told: toldOf(one.id, positions, names) })),
    promises,
    bottomLines,
    names,
    gaps: gapsBeforeClosing({
      people: whoHasASay(seats, meeting.coordinator),
      decisions: decisions.map((one) => ({ ...one, asked: asked(one.id) })),
      promises: promises.map((one) => ({ ...one, readBack: one.readBackAt !== null })),
    }),
  }
}
