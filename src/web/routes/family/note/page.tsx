import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { meetingWords } from '../../../words/meeting-words.ts'
import { AudienceOf } from '../audience-of.tsx'
import type { noteWords } from './words.ts'

export interface NotePageProps {
  say: Spoken<typeof noteWords & typeof meetingWords>
  lee: string
  sent: boolean
  back: string
  mend: Mending
  once: string
}

/** A door that is closed, said kindly, and a way to speak all the same. */
export function NotePage({ say, lee, sent, back, mend, once }: NotePageProps) {
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      {sent ? <Notice kind="good" live title={say.sent({ lee })} /> : null}
      <PageHead
        title={say.title({ lee })}
        lead={<p>{say.lead({ lee })}</p>}
        back={{ href: back, word: say.back }}
      />
      <Form once={once}>
        <Field
          name="words"
          label={say.words}
          kind="textarea"
          rows={6}
          autocomplete="off"
          value={mend.value('words')}
          error={mend.error('words')}
          audience={<AudienceOf say={say} audience="coordinator" lee={lee} />}
        />
        <Button>{say.send}</Button>
      </Form>
    </Stack>
  )
}
