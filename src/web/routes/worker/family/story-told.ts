import type { FamilyPage } from '../../../../modules/families/index.ts'
import type { PersonId } from '../../../../shared/ids.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import type { Moment } from '../../../parts/timeline.tsx'
import type { storyWords } from '../../../words/circle-words.ts'
import type { familyWords } from './words.ts'

/** A family's story in words: what happened, when, and who wrote it down. */
export function storyTold(
  family: FamilyPage,
  say: Spoken<typeof familyWords>,
  lines: Spoken<typeof storyWords>,
  whenSaid: (at: string) => string,
): Moment[] {
  const nameOf = (id: string | null) => family.names.get(id as PersonId)?.goesBy ?? say.somebody
  return family.story.map(({ at, kind, by, about }) => {
    const line = lines[kind]
    return {
      when: whenSaid(at),
      at,
      what: typeof line === 'string' ? line : line({ name: nameOf(about) }),
      who: say.wrote({ name: nameOf(by) }),
    }
  })
}
