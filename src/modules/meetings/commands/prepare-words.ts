import type { MeetingId } from '../../../shared/ids.ts'
import { done, type Outcome, refused } from '../../../shared/outcome.ts'
import { permit, type Visit } from '../../access/index.ts'
import { familyAt } from '../queries/family-at.ts'
import { mayStillChange } from '../rules/may-still-change.ts'
import { whoReads } from '../rules/who-reads.ts'
import { findMeeting, saveWord } from '../store.ts'
import type { WordAudience, WordPart } from '../types.ts'

/**
 * Keeps what somebody wants said, for the readers they chose before writing. Words already there are
 * set aside and kept. Words that nobody else may read cannot be read out for them.
 */
export async function prepareWords(
  visit: Visit,
  meeting: MeetingId,
  word: {
    readonly part: WordPart
    readonly words: string
    readonly audience: WordAudience
    readonly readAloud: boolean
  },
): Promise<Outcome<'too-late' | 'nobody-could-read-it'>> {
  const { person, door } = visit
  const family = familyAt(visit, meeting)
  permit(visit, 'prepare-words', { meeting, person, family })
  const { state } = await findMeeting(visit, meeting)
  if (!mayStillChange(state)) return refused('too-late')
  if (word.readAloud && !whoReads(word.audience).canBeReadOut) {
    return refused('nobody-could-read-it')
  }
  await saveWord(visit, { id: meeting, family }, { ...word, person, typedBy: person, door })
  return done
}
