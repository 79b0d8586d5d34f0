import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { meetingWords } from '../../../words/meeting-words.ts'
import { AudienceOf } from '../audience-of.tsx'
import type { whoAddWords } from './words.ts'

export interface WhoAddPageProps {
  say: Spoken<typeof whoAddWords & typeof meetingWords>
  lee: string
  back: string
  mend: Mending
  once: string
}

/** One person for my list: a name is enough. */
export function WhoAddPage({ say, lee, back, mend, once }: WhoAddPageProps) {
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead title={say.title} lead={<p>{say.lead}</p>} back={{ href: back, word: say.back }} />
      <Form once={once}>
        <AudienceOf say={say} audience="coordinator" lee={lee} />
        <Field
          name="called"
          label={say.called}
          autocomplete="off"
          value={mend.value('called')}
          error={mend.error('called')}
        />
        <Field
          name="tie"
          label={say.tie}
          hint={say.tieHint}
          value={mend.value('tie')}
          error={mend.error('tie')}
        />
        <Field
          name="reach"
          label={say.reach}
          autocomplete="off"
          value={mend.value('reach')}
          error={mend.error('reach')}
        />
        <Choices
          name="askMeFirst"
          kind="many"
          legend={say.askFirstQuestion}
          options={[{ value: 'yes', label: say.askFirst }]}
          value={mend.values('askMeFirst')}
          error={mend.error('askMeFirst')}
        />
        <Button>{say.add}</Button>
      </Form>
    </Stack>
  )
}
