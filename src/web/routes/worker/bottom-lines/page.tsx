import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Form } from '../../../parts/form.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { LineFields } from '../line-fields.tsx'
import type { lineWords } from '../line-words.ts'
import type { bottomLinesWords } from './words.ts'

export interface BottomLinesPageProps {
  say: Spoken<typeof bottomLinesWords & typeof lineWords>
  back: { href: string; word: string }
  /** The pages with these lines went out already. */
  sent: boolean
  form: Mending
  once: string
}

/** What must be true for the child, written or written anew before the meeting. */
export function BottomLinesPage({ say, back, sent, form, once }: BottomLinesPageProps) {
  return (
    <Stack gap="far">
      <PageHead title={say.linesPart} lead={say.lead} back={back} />
      <ErrorSummary {...form.summary} />
      {sent ? (
        <Notice kind="care">
          <p>{say.sent}</p>
        </Notice>
      ) : null}
      <Form once={once}>
        <LineFields say={say} form={form} />
        <Button>{say.save}</Button>
      </Form>
    </Stack>
  )
}
