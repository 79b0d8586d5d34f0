import type { DecisionId, FamilyId, MeetingId, PersonId } from '../../../shared/ids.ts'
import type { Instant } from '../../../shared/time.ts'
import { may, permit, type Visit } from '../../access/index.ts'
import { namesOf } from '../../people/index.ts'
import { positionsOn } from '../../positions/index.ts'
import { type PromiseLine, promisesOfMeeting } from '../../promises/index.ts'
import { atTable } from '../rules/at-table.ts'
import { isFamilyAlone } from '../rules/is-listening.ts'
import { partReadIn } from '../rules/part-read-in.ts'
import { isRound, whoseTurn } from '../rules/whose-turn.ts'
import type { Decision, FamilyTime, LeftWord, Stage } from '../types.ts'
import { familyAt } from './family-at.ts'
import { type Sitting, sidesAround, sitting } from './sitting.ts'
import { type Told, toldOf } from './told-of.ts'

export interface LiveIdea {
  readonly id: DecisionId
  readonly idea: string
  readonly state: Decision['state']
  readonly outcome: string
  readonly answered: boolean
  /** What may be said out loud. */
  readonly told: readonly Told[]
}

/** What one person sees of a meeting under way. While the family is alone there is nothing but that. */
export type LivePage =
  | { readonly now: 'before'; readonly startsAt: Instant | null }
  | { readonly now: 'over' }
  | { readonly now: 'family-alone'; readonly inside: boolean }
  | {
      readonly now: 'held'
      readonly stage: Stage
      readonly familyTime: FamilyTime | null
      readonly onBreak: boolean
      readonly opening: string
      readonly coordinator: string
      readonly myName: string
      readonly turn: { readonly mine: boolean; readonly who: string } | null
      /** What I prepared for this stage. */
      readonly notes: Pick<LeftWord, 'words' | 'readAloud'> | null
      readonly ideas: readonly LiveIdea[]
      readonly promises: readonly PromiseLine[]
    }

/** The meeting on one person's phone: where it is, whether it is their turn, what waits for them. */
export async function livePage(visit: Visit, id: MeetingId): Promise<LivePage> {
  const family = familyAt(visit, id)
  permit(visit, 'read-live', { family, meeting: id })
  const at = await sitting(visit, id)
  const { stage, state, began, startsAt } = at.meeting
  if (began === null || stage === null) {
    return state === 'called-off' ? { now: 'over' } : { now: 'before', startsAt }
  }
  if (state !== 'live' && state !== 'closing') return { now: 'over' }
  if (isFamilyAlone(at.meeting)) {
    return { now: 'family-alone', inside: may(visit, 'ring-bell', { family, meeting: id }).may }
  }
  return held(visit, family, at, stage)
}

async function held(
  visit: Visit,
  family: FamilyId,
  at: Sitting,
  stage: Stage,
): Promise<Extract<LivePage, { now: 'held' }>> {
  const { meeting, seats } = at
  const { coordinator, id } = meeting
  const names = await namesOf(visit, [visit.person, coordinator, ...seats.map((one) => one.person)])
  const called = (person: PersonId | null) => (person && names.get(person)?.goesBy) || ''
  const positions =
    stage === 'ideas'
      ? await positionsOn(
          visit,
          at.decisions.map((one) => one.id),
        )
      : []
  const notes = at.left.find(
    (word) => word.person === visit.person && word.part === partReadIn(stage),
  )
  return {
    now: 'held',
    stage,
    familyTime: meeting.familyTime,
    onBreak: at.onBreak,
    opening: meeting.opening,
    coordinator: called(coordinator),
    myName: called(visit.person),
    turn: await turnIn(visit, family, at, called),
    notes: notes ? { words: notes.words, readAloud: notes.readAloud } : null,
    ideas: stage === 'ideas' ? at.decisions.map(ideaFor) : [],
    promises:
      stage === 'promises' || stage === 'close'
        ? (await promisesOfMeeting(visit, id)).filter(({ by }) => by === visit.person)
        : [],
  }

  function ideaFor(one: Decision): LiveIdea {
    const told = toldOf(one.id, positions, names)
    return {
      id: one.id,
      idea: ideaWords(visit, family, one),
      state: one.state,
      outcome: one.outcome,
      answered: told.some(({ person }) => person === visit.person),
      told: told.filter(({ outLoud }) => outLoud),
    }
  }
}

async function turnIn(
  visit: Visit,
  family: FamilyId,
  at: Sitting,
  called: (person: PersonId | null) => string,
): Promise<{ mine: boolean; who: string } | null> {
  const { stage, coordinator } = at.meeting
  if (!isRound(stage)) return null
  const { agency } = await sidesAround(visit, family)
  const [first] = whoseTurn(stage, atTable(stage, at.seats, { ...at, agency, leads: coordinator }))
  return first ? { mine: first === visit.person, who: called(first) } : null
}

/** A child reads an idea in a child's words, when there are some. */
export function ideaWords(
  { facts }: Visit,
  family: FamilyId,
  { idea, childIdea }: Pick<Decision, 'idea' | 'childIdea'>,
): string {
  const child = facts.memberships.some(
    (one) => one.family === family && one.as === 'child' && !one.youth,
  )
  return child && childIdea !== '' ? childIdea : idea
}
