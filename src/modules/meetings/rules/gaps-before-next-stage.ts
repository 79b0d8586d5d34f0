import type { PersonId } from '../../../shared/ids.ts'
import type { AtTable, Meeting, Stage } from '../types.ts'
import { isFamilyAlone } from './is-listening.ts'
import { stages } from './stage-order.ts'
import { isRound } from './whose-turn.ts'

export type StageGap =
  | { readonly kind: 'not-heard'; readonly person: PersonId }
  | { readonly kind: 'not-read'; readonly person: PersonId }
  | { readonly kind: 'few-strengths'; readonly missing: number }
  | { readonly kind: 'family-time-not-offered' }
  | { readonly kind: 'family-is-alone' }

/** So many good things stand written before the first worry. */
export const strengthsBeforeWorries = 3

export interface StageFacts {
  readonly meeting: Pick<
    Meeting,
    'state' | 'stage' | 'familyTime' | 'familyTimeBegan' | 'familyTimeEnded'
  >
  readonly to: Stage
  /** Everyone at the table, with their turns in the present stage. */
  readonly table: readonly AtTable[]
  /** Good things written down so far. */
  readonly strengths: number
}

/**
 * A meeting goes on only when everyone was heard or read, three good things stand before the first worry,
 * and the family was offered its own time before ideas.
 * Source: docs/decisions/0014
 */
export function gapsBeforeNextStage({ meeting, to, table, strengths }: StageFacts): StageGap[] {
  const { stage } = meeting
  if (isFamilyAlone(meeting)) return [{ kind: 'family-is-alone' }]
  if (!stage || stages.indexOf(to) < stages.indexOf(stage)) return []
  return [
    ...unheard(stage, table),
    ...unread(table),
    ...(stage === 'strengths' ? tooFew(strengths) : []),
    ...(to === 'ideas' && meeting.familyTime === null
      ? [{ kind: 'family-time-not-offered' } as const]
      : []),
  ]
}

const unheard = (stage: Stage, table: readonly AtTable[]): StageGap[] =>
  isRound(stage)
    ? table
        .filter((one) => one.here && one.turns === 0)
        .map(({ person }) => ({ kind: 'not-heard', person }))
    : []

const unread = (table: readonly AtTable[]): StageGap[] =>
  table
    .filter((one) => !one.here && one.toBeRead && one.turns === 0)
    .map(({ person }) => ({ kind: 'not-read', person }))

const tooFew = (strengths: number): StageGap[] =>
  strengths < strengthsBeforeWorries
    ? [{ kind: 'few-strengths', missing: strengthsBeforeWorries - strengths }]
    : []
