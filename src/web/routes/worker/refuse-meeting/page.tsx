import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { refuseWords } from './words.ts'

export interface RefusePageProps {
  say: Spoken<typeof refuseWords>
  back: { href: string; word: string }
  form: Mending
  once: string
}

/** A no with its reason, to whoever asked. */
export function RefusePage({ say, back, form, once }: RefusePageProps) {
  return (
    <Stack gap="far">
      <PageHead title={say.title} lead={say.lead} back={back} />
      <ErrorSummary {...form.summary} />
      <Form once={once}>
        <Field
          name="because"
          kind="textarea"
          rows={3}
          label={say.because}
          hint={say.becauseHelp}
          value={form.value('because')}
          error={form.error('because')}
        />
        <Button>{say.refuse}</Button>
      </Form>
    </Stack>
  )
}
