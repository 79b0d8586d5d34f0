import { tablesOf } from '../../../db/transaction.ts'
import type { DecisionId, FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { doneWith, type Outcome, refused } from '../../../shared/outcome.ts'
import type { Day } from '../../../shared/time.ts'
import { endGuestPasses, peopleWithPass, permit, type Visit } from '../../access/index.ts'
import { positionsOn } from '../../positions/index.ts'
import { promisesOfMeeting } from '../../promises/index.ts'
import { tell } from '../events.ts'
import { familyAt } from '../queries/family-at.ts'
import { sitting } from '../queries/sitting.ts'
import { whoHasASay } from '../rules/at-table.ts'
import { type ClosingGap, gapsBeforeClosing } from '../rules/gaps-before-closing.ts'
import { linesWithoutWhy } from '../rules/lines-without-why.ts'
import { whoIsThanked } from '../rules/who-is-thanked.ts'
import { lockMeeting, saveMeeting } from '../store.ts'
import type { BottomLine } from '../types.ts'

const meetings = tablesOf('meetings')

/** What the plan is made from. */
export interface ClosedMeeting {
  readonly family: FamilyId
  readonly meeting: MeetingId
  readonly decisions: readonly { readonly id: DecisionId; readonly words: string }[]
  readonly bottomLines: readonly Omit<BottomLine, 'id'>[]
  readonly nextOn: Day | null
  /** Who was there or sent words, and may read the plan. */
  readonly thanked: readonly PersonId[]
}

/** Whether the agency sees a bottom line met by the plan; null says nothing. */
export type LineVerdict = Pick<BottomLine, 'id' | 'met' | 'notYetBecause'>

/** A bottom line that is not met yet, without what would meet it. */
interface NoWhy {
  readonly kind: 'no-why'
  readonly line: string
}

/**
 * Ends a meeting when nothing is open, and guests' leave to enter it; whoever took part is thanked.
 * Bottom lines nothing is said about stay as they stand. Answers what came out of it, or null when it
 * was closed before.
 */
export async function closeMeeting(
  visit: Visit,
  id: MeetingId,
  {
    nextOn,
    verdicts = [],
  }: { readonly nextOn: Day | null; readonly verdicts?: readonly LineVerdict[] },
): Promise<Outcome<ClosingGap | NoWhy, ClosedMeeting | null>> {
  const family = familyAt(visit, id)
  permit(visit, 'close-meeting', { family, meeting: id })
  const { state } = await lockMeeting(visit, id)
  if (state === 'closed') return doneWith(null)
  if (state !== 'closing') throw new NotFound()
  const { meeting, seats, left, decisions, ...found } = await sitting(visit, id)
  const bottomLines = found.bottomLines.map((line) => ({
    ...line,
    ...verdicts.find((one) => one.id === line.id),
  }))
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
  const noWhy = linesWithoutWhy(bottomLines).map((line) => ({ kind: 'no-why', line }) as const)
  const open: (ClosingGap | NoWhy)[] = [...gaps, ...noWhy]
  if (open.length > 0) return refused(...open)
  for (const line of bottomLines) await saveVerdict(visit, id, line)
  await saveMeeting(visit, id, {
    state: 'closed',
    closed_at: visit.now,
    next_on: nextOn,
    break_at: null,
  })
  await endGuestPasses(visit, id)
  const readers = await peopleWithPass(visit, id)
  const thanked = whoIsThanked(seats, left).filter((person) => readers.includes(person))
  await tell(visit, id, 'message-thanks', thanked)
  return doneWith({
    family,
    meeting: id,
    decisions: decisions
      .filter((one) => one.state === 'taken')
      .map((one) => ({ id: one.id, words: one.outcome || one.idea })),
    bottomLines: bottomLines.map(({ line, met, notYetBecause }) => ({ line, met, notYetBecause })),
    nextOn,
    thanked,
  })
}

const saveVerdict = (
  visit: Visit,
  meeting: MeetingId,
  { id, met, notYetBecause }: LineVerdict,
): Promise<unknown> =>
  meetings(visit.tx)
    .updateTable('meetings.bottom_line')
    .set({ met, not_yet_because: met === 'not-yet' ? notYetBecause : '' })
    .where('agency_id', '=', visit.agency)
    .where('meeting_id', '=', meeting)
    .where('id', '=', id)
    .execute()

/** Promises that still stand, as closing asks about them. */
const standing = (promises: Awaited<ReturnType<typeof promisesOfMeeting>>) =>
  promises
    .filter((promise) => promise.state !== 'taken-back')
    .map((promise) => ({ ...promise, readBack: promise.readBackAt !== null }))
