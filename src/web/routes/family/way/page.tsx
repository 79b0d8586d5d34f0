import type { ChosenWay } from '../../../../modules/meetings/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { AudienceLine } from '../../../parts/audience-line.tsx'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Form } from '../../../parts/form.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { meetingWords } from '../../../words/meeting-words.ts'
import type { wayWords } from './words.ts'

export interface WayPageProps {
  say: Spoken<typeof wayWords & typeof meetingWords>
  ways: readonly ChosenWay[]
  lee: string
  /** The person cannot come, and has just said so. */
  away: boolean
  saved: boolean
  back: string
  mend: Mending
  once: string
}

/** In the room, for a part of it, by phone, by a note, or through somebody: heard in every way. */
export function WayPage({ say, ways, lee, away, saved, back, mend, once }: WayPageProps) {
  const hints = { letter: say.letterHelp, speaker: say.speakerHelp } as const
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      {saved ? <Notice kind="good" live title={say.saved} /> : null}
      <PageHead
        title={say.title}
        lead={<p>{away ? say.voiceCounts : say.youPick}</p>}
        back={{ href: back, word: say.backToMeeting }}
      />
      <Form once={once}>
        <Choices
          name="way"
          legend={say.question}
          value={mend.value('way')}
          error={mend.error('way')}
          audience={
            <AudienceLine
              audience="only-coordinator"
              label={say.whoSees}
              text={say.sees({ lee })}
            />
          }
          options={ways.map((way) => ({
            value: way,
            label: say[way],
            hint: way === 'letter' || way === 'speaker' ? hints[way] : undefined,
          }))}
        />
        <Button>{say.save}</Button>
      </Form>
    </Stack>
  )
}
