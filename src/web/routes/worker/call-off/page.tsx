import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { callOffWords } from './words.ts'

export interface CallOffPageProps {
  say: Spoken<typeof callOffWords>
  back: { href: string; word: string }
  form: Mending
  once: string
}

/** Calls a meeting off: which side, and why. */
export function CallOffPage({ say, back, form, once }: CallOffPageProps) {
  return (
    <Stack gap="far">
      <PageHead title={say.title} lead={say.lead} back={back} />
      <ErrorSummary {...form.summary} />
      <Form once={once}>
        <Choices
          name="by"
          legend={say.by}
          options={[
            { value: 'agency', label: say.agency, hint: say.agencyHelp },
            { value: 'family', label: say.family },
          ]}
          value={form.value('by')}
          error={form.error('by')}
        />
        <Field
          name="why"
          kind="textarea"
          rows={3}
          label={say.why}
          hint={say.whyHelp}
          value={form.value('why')}
          error={form.error('why')}
        />
        <Button>{say.off}</Button>
      </Form>
    </Stack>
  )
}
