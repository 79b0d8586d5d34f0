import type { DecisionId, MeetingId, PersonId } from '../../../shared/ids.ts'
import { permit, type Visit } from '../../access/index.ts'
import { type Named, namesOf } from '../../people/index.ts'
import { positionsOn, whoWasNotAsked } from '../../positions/index.ts'
import { type PromiseLine, promisesOfMeeting } from '../../promises/index.ts'
import { atTable, whoHasASay } from '../rules/at-table.ts'
import { gapsBeforeNextStage, type StageGap } from '../rules/gaps-before-next-stage.ts'
import { isFamilyAlone } from '../rules/is-listening.ts'
import { partReadIn } from '../rules/part-read-in.ts'
import { stageAfter } from '../rules/stage-order.ts'
import { isRound, whoseTurn } from '../rules/whose-turn.ts'
import type { BottomLine, Decision, Meeting, Seat, SpokenWord, Stage } from '../types.ts'
import { familyAt } from './family-at.ts'
import { sidesAround, sitting } from './sitting.ts'
import { type Told, toldOf } from './told-of.ts'

/** A person at the table as the coordinator runs the meeting. */
export interface AtRun extends Pick<Seat, 'person' | 'role' | 'side'> {
  readonly goesBy: string
  readonly initials: string
  readonly here: boolean
  readonly turns: number
  /** What they left to be read in this stage, in their words. */
  readonly left: string
  /** They asked that it be read for them. */
  readonly toBeRead: boolean
}

export interface DecisionAtRun extends Decision {
  readonly told: readonly Told[]
  readonly waitingFor: readonly string[]
}

/** Everything the coordinator leads a meeting with. */
export interface RunPage {
  readonly meeting: Meeting
  readonly alone: boolean
  readonly onBreak: boolean
  readonly pauses: readonly { readonly goesBy: string; readonly because: 'break' | 'not-safe' }[]
  readonly people: readonly AtRun[]
  /** Who may speak next, in order; everybody in a stage that is no round. */
  readonly next: readonly PersonId[]
  readonly spoken: readonly (SpokenWord & {
    readonly goesBy: string
    readonly typedByName: string
  })[]
  readonly decisions: readonly DecisionAtRun[]
  readonly promises: readonly PromiseLine[]
  readonly bottomLines: readonly BottomLine[]
  readonly stageAfter: Stage | undefined
  readonly gaps: readonly StageGap[]
  readonly names: ReadonlyMap<PersonId, Named>
}

/** The meeting under way, for whoever leads it. */
export async function runPage(visit: Visit, id: MeetingId): Promise<RunPage> {
  const family = familyAt(visit, id)
  permit(visit, 'run-meeting', { family, meeting: id })
  const at = await sitting(visit, id)
  const { meeting, seats } = at
  const { stage, coordinator } = meeting
  const names = await namesOf(visit, [visit.person, coordinator, ...seats.map((one) => one.person)])
  const called = (person: PersonId) => names.get(person)?.goesBy ?? ''
  const { agency } = isRound(stage)
    ? await sidesAround(visit, family)
    : { agency: new Set<never>() }
  const table = atTable(stage, seats, { ...at, agency, leads: coordinator })
  const positions = await positionsOn(visit, stage === 'ideas' ? ids(at.decisions) : [])
  const say = whoHasASay(seats, coordinator)
  const after = stage ? stageAfter(stage) : undefined
  const strengths = at.spoken.filter((word) => word.stage === 'strengths' && !word.passed).length
  return {
    meeting,
    alone: isFamilyAlone(meeting),
    onBreak: at.onBreak,
    pauses: at.pauses.map(({ person, because }) => ({ goesBy: called(person), because })),
    people: table.flatMap((one) => {
      const seat = seats.find(({ person }) => person === one.person)
      const left = at.left.find(
        (word) => word.person === one.person && word.part === partReadIn(stage),
      )
      return seat
        ? [{ ...seat, ...one, ...naming(names, one.person), left: left?.words ?? '' }]
        : []
    }),
    next: isRound(stage) ? whoseTurn(stage, table) : table.map((one) => one.person),
    spoken: at.spoken
      .filter((word) => word.stage === stage)
      .map((word) => ({ ...word, goesBy: called(word.person), typedByName: called(word.typedBy) })),
    decisions: at.decisions.map((one) => ({
      ...one,
      told: toldOf(one.id, positions, names),
      waitingFor: whoWasNotAsked(
        say,
        positions.filter(({ elementId }) => elementId === one.id),
      ).map(called),
    })),
    promises: stage === 'promises' ? await promisesOfMeeting(visit, id) : [],
    bottomLines: at.bottomLines,
    stageAfter: after,
    gaps: after ? gapsBeforeNextStage({ meeting, to: after, table, strengths }) : [],
    names,
  }
}

const ids = (decisions: readonly Decision[]): DecisionId[] => decisions.map(({ id }) => id)

const naming = (names: ReadonlyMap<PersonId, Named>, person: PersonId) => ({
  goesBy: names.get(person)?.goesBy ?? '',
  initials: names.get(person)?.initials ?? '',
})
