import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { meetingWords } from '../../../words/meeting-words.ts'
import { AudienceOf } from '../audience-of.tsx'
import type { planFixWords } from './words.ts'

export interface PlanFixPageProps {
  say: Spoken<typeof planFixWords & typeof meetingWords>
  /** What the coordinator is called here. */
  lee: string
  back: string
  once: string
  mend: Mending
}

/** FIX: what is wrong with the plan, in the person's words. */
export function PlanFixPage({ say, lee, back, once, mend }: PlanFixPageProps) {
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead title={say.title} lead={<p>{say.lead}</p>} back={{ href: back, word: say.back }} />
      <Form once={once}>
        <Field
          name="words"
          kind="textarea"
          label={say.label}
          hint={say.hint}
          value={mend.value('words')}
          error={mend.error('words')}
          audience={<AudienceOf say={say} audience="coordinator" lee={lee} />}
          maxLength={4000}
        />
        <Button>{say.send}</Button>
      </Form>
    </Stack>
  )
}
