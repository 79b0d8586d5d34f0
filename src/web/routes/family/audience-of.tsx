import { type WordAudience, whoReads } from '../../../modules/meetings/index.ts'
import type { Spoken } from '../../kernel/speak.ts'
import { AudienceLine } from '../../parts/audience-line.tsx'
import type { meetingWords } from '../../words/meeting-words.ts'

interface AudienceOfProps {
  say: Spoken<typeof meetingWords>
  audience: WordAudience
  /** What the coordinator is called here. */
  lee: string
}

const marks = {
  'only-me': 'only-me',
  coordinator: 'only-coordinator',
  meeting: 'people-at-this-meeting',
} as const

/** Who will read the words, said before the box; the limit of the promise wherever somebody reads them. */
export function AudienceOf({ say, audience, lee }: AudienceOfProps) {
  const text = {
    'only-me': say.onlyMe,
    coordinator: say.onlyLee({ lee }),
    meeting: say.peopleThere,
  }[audience]
  return (
    <AudienceLine
      audience={marks[audience]}
      label={say.whoSees}
      text={text}
      limit={whoReads(audience).mayHaveToAct ? say.limit({ lee }) : undefined}
    />
  )
}
