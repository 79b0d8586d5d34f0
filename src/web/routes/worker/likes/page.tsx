import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { likesWords } from './words.ts'

export interface LikesPageProps {
  say: Spoken<typeof likesWords>
  name: string
  back: string
  form: Mending
  once: string
}

/** One thing somebody likes, and whether they could teach it. */
export function LikesPage({ say, name, back, form, once }: LikesPageProps) {
  return (
    <Stack gap="far">
      <PageHead title={say.title({ name })} lead={say.lead} back={{ href: back, word: say.back }} />
      <ErrorSummary {...form.summary} />
      <Form once={once}>
        <Field
          name="likes"
          label={say.likes}
          hint={say.likesHelp}
          value={form.value('likes')}
          error={form.error('likes')}
          autocomplete="off"
        />
        <Choices
          name="couldTeach"
          legend={say.couldTeach}
          kind="many"
          options={[{ value: 'yes', label: say.yes }]}
          value={form.value('couldTeach')}
          error={form.error('couldTeach')}
        />
        <Button>{say.save}</Button>
      </Form>
    </Stack>
  )
}
