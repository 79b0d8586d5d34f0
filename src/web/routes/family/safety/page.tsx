import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { meetingWords } from '../../../words/meeting-words.ts'
import { AudienceOf } from '../audience-of.tsx'
import type { safetyWords } from './words.ts'

export interface SafetyPageProps {
  say: Spoken<typeof safetyWords & typeof meetingWords>
  lee: string
  /** What was answered is never shown again: somebody else may hold the phone. */
  answered: boolean
  back: string
  mend: Mending
  once: string
}

/** The private question: whom do you not feel safe with? */
export function SafetyPage({ say, lee, answered, back, mend, once }: SafetyPageProps) {
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead
        title={say.title}
        lead={<p>{say.lead({ lee })}</p>}
        back={{ href: back, word: say.backToMeeting }}
      />
      {answered ? <Notice kind="private" title={say.answered} /> : null}
      <Form once={once}>
        <Choices
          name="answer"
          legend={say.pick}
          value={mend.value('answer')}
          error={mend.error('answer')}
          audience={<AudienceOf say={say} audience="coordinator" lee={lee} />}
          options={[
            { value: 'nobody', label: say.nobody },
            { value: 'someone', label: say.someone, hint: say.someoneHint },
            { value: 'talk', label: say.talk({ lee }) },
            { value: 'skipped', label: say.skipped },
          ]}
        />
        <Field
          name="words"
          label={say.words}
          kind="textarea"
          rows={3}
          hint={say.wordsHint}
          autocomplete="off"
          value={mend.value('words')}
          error={mend.error('words')}
          audience={<AudienceOf say={say} audience="coordinator" lee={lee} />}
        />
        <Button>{say.send}</Button>
      </Form>
      <p class="hint">{say.danger}</p>
    </Stack>
  )
}
