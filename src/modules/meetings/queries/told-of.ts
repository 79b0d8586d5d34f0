import type { DecisionId, PersonId } from '../../../shared/ids.ts'
import type { Named } from '../../people/index.ts'
import { type Position, type SentenceKey, sentenceFor } from '../../positions/index.ts'

/** What is told of one person about one idea: a sentence, and what they said. */
export interface Told {
  readonly person: PersonId
  readonly goesBy: string
  readonly sentence: SentenceKey
  readonly ownWords: string
  readonly wouldWork: string
  /** False: only the coordinator and the person see it. */
  readonly outLoud: boolean
}

/** A sentence for each of these positions on an idea, in the order in which they were taken. */
export const toldOf = (
  decision: DecisionId,
  positions: readonly Position[],
  names: ReadonlyMap<PersonId, Named>,
): Told[] =>
  positions
    .filter(({ elementId }) => elementId === decision)
    .map((position) => ({
      person: position.person,
      goesBy: names.get(position.person)?.goesBy ?? '',
      sentence: sentenceFor(position),
      ownWords: position.ownWords,
      wouldWork: position.wouldWork,
      outLoud: position.released,
    }))
