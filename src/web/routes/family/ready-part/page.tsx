import type { WordAudience } from '../../../../modules/meetings/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { AudienceLine } from '../../../parts/audience-line.tsx'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { meetingWords } from '../../../words/meeting-words.ts'
import type { readyPartWords } from './words.ts'

export interface ReadyPartPageProps {
  say: Spoken<typeof readyPartWords & typeof meetingWords>
  title: string
  cards: readonly { readonly value: string; readonly label: string }[]
  /** Who is picked now, for the mark of the line above the box. */
  audience: WordAudience
  lee: string
  again: boolean
  back: string
  mend: Mending
  once: string
}

const marks = {
  'only-me': 'only-me',
  coordinator: 'only-coordinator',
  meeting: 'people-at-this-meeting',
} as const

/** One task of getting ready: who may read it, then cards, then a box. Either is enough. */
export function ReadyPartPage(props: ReadyPartPageProps) {
  const { say, title, cards, audience, lee, again, back, mend, once } = props
  const limit = say.limit({ lee })
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead title={title} back={{ href: back, word: say.back }} />
      <Form once={once}>
        <Choices
          name="audience"
          legend={say.audience}
          value={mend.value('audience')}
          error={mend.error('audience')}
          options={[
            { value: 'only-me', label: say['only-me'] },
            { value: 'coordinator', label: say.coordinator({ lee }), hint: limit },
            { value: 'meeting', label: say.meeting, hint: limit },
          ]}
        />
        <Choices
          name="cards"
          kind="many"
          legend={say.cards}
          value={mend.values('cards')}
          error={mend.error('cards')}
          options={cards}
        />
        <Field
          name="words"
          label={say.words}
          kind="textarea"
          rows={5}
          hint={say.wordsHint}
          value={mend.value('words')}
          error={mend.error('words')}
          audience={
            <AudienceLine audience={marks[audience]} label={say.whoSees} text={say.asPicked} />
          }
        />
        <Choices
          name="readAloud"
          kind="many"
          legend={say.aloud}
          value={mend.values('readAloud')}
          error={mend.error('readAloud')}
          options={[{ value: 'yes', label: say.readAloud }]}
        />
        <Button>{say.save}</Button>
      </Form>
      {again ? <p class="hint">{say.earlier}</p> : null}
    </Stack>
  )
}
