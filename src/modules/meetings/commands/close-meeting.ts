import type { DecisionId, FamilyId, MeetingId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { doneWith, type Outcome, refused } from '../../../shared/outcome.ts'
import type { Day } from '../../../shared/time.ts'
import { endGuestPasses, permit, type Visit } from '../../access/index.ts'
import { positionsOn } from '../../positions/index.ts'
import { promisesOfMeeting } from '../../promises/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { sitting } from '../queries/sitting.ts'
import { whoHasASay } from '../rules/at-table.ts'
import { type ClosingGap, gapsBeforeClosing } from '../rules/gaps-before-closing.ts'
import { lockMeeting, saveMeeting } from '../store.ts'

/** What the plan is made from. */
export interface ClosedMeeting {
  readonly family: FamilyId
  readonly meeting: MeetingId
  readonly decisions: readonly { readonly id: DecisionId; readonly words: string }[]
  readonly bottomLines: readonly string[]
  readonly nextOn: Day | null
}

/**
 * Ends a meeting when nothing is open, and guests' leave to enter it. Answers what came out of it, or
 * null when it was closed before.
 */
export async function closeMeeting(
  visit: Visit,
  id: MeetingId,
  { nextOn }: { readonly nextOn: Day | null },
): Promise<Outcome<ClosingGap, ClosedMeeting | null>> {
  const family = familyAt(visit, id)
  permit(visit, 'close-meeting', { family, meeting: id })
  const { state } = await lockMeeting(visit, id)
  if (state === 'closed') return doneWith(null)
  if (state !== 'closing') throw new NotFound()
  const { meeting, seats, decisions, bottomLines } = await sitting(visit, id)
  const positions = await positionsOn(
    visit,
    decisions.map((one) => one.id),
  )
  const gaps = gapsBeforeClosing({
    people: whoHasASay(seats, meeting.coordinator),
    decisions: decisions.map((one) => ({
      ...one,
      asked: positions.filter(({ elementId }) => elementId === one.id).map(({ person }) => person),
    })),
    promises: standing(await promisesOfMeeting(visit, id)),
  })
  if (gaps.length > 0) return refused(...gaps)
  await saveMeeting(visit, id, {
    state: 'closed',
    closed_at: visit.now,
    next_on: nextOn,
    break_at: null,
  })
  await endGuestPasses(visit, id)
  return doneWith({
    family,
    meeting: id,
    decisions: decisions
      .filter((one) => one.state === 'taken')
      .map((one) => ({ id: one.id, words: one.outcome || one.idea })),
    bottomLines: bottomLines.map(({ line }) => line),
    nextOn,
  })
}

/** Promises that still stand, as closing asks about them. */
const standing = (promises: Awaited<ReturnType<typeof promisesOfMeeting>>) =>
  promises
    .filter((promise) => promise.state !== 'taken-back')
    .map((promise) => ({ ...promise, readBack: promise.readBackAt !== null }))
