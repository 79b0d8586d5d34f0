import type { MeetingId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { sidesAround, sitting } from '../queries/sitting.ts'
import { atTable } from '../rules/at-table.ts'
import { isListening } from '../rules/is-listening.ts'
import { partReadIn } from '../rules/part-read-in.ts'
import { isRound, whoseTurn } from '../rules/whose-turn.ts'
import { addSpokenWord, lockMeeting } from '../store.ts'

export type TurnProblem = 'empty' | 'not-their-turn' | 'nothing-to-read'

/** What the coordinator writes of one turn: exact words, a pass, or that the words left were read. */
export interface Turn {
  readonly person: PersonId
  readonly how: 'said' | 'passed' | 'read'
  /** The exact words; nothing for a pass, and the words that were left for a reading. */
  readonly words: string
}

/** Writes one turn down, for the stage the meeting is in. While the family is alone there is nothing to write. */
export async function recordSpokenWords(
  visit: Visit,
  id: MeetingId,
  { person, how, words }: Turn,
): Promise<Outcome<TurnProblem>> {
  const family = familyAt(visit, id)
  permit(visit, 'run-meeting', { family, meeting: id })
  await lockMeeting(visit, id)
  const { meeting, seats, spoken, left } = await sitting(visit, id)
  const { stage } = meeting
  const closedTo = stage === null || stage === 'family-time' || stage === 'promises'
  if (closedTo || !isListening(meeting)) throw new NotFound()
  if (!seats.some((seat) => seat.person === person)) throw new NotFound()
  if (isRound(stage)) {
    const { agency } = await sidesAround(visit, family)
    const table = atTable(stage, seats, { spoken, left, agency, leads: meeting.coordinator })
    if (!whoseTurn(stage, table).includes(person)) return refused('not-their-turn')
  }
  const prepared = left.find((word) => word.person === person && word.part === partReadIn(stage))
  if (how === 'read' && !prepared) return refused('nothing-to-read')
  if (how === 'said' && words.trim() === '') return refused('empty')
  await addSpokenWord(visit, meeting, {
    person,
    stage,
    words: how === 'said' ? words : how === 'read' ? (prepared?.words ?? '') : '',
    passed: how === 'passed',
    readForThem: how === 'read',
  })
  return done
}
