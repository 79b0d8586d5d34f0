import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { ContactFields, type PersonSay } from '../person-fields.tsx'
import type { contactWords } from './words.ts'

export interface ContactPageProps extends PersonSay {
  own: Spoken<typeof contactWords>
  name: string
  back: string
  form: Mending
  once: string
}

/** One more safe way to reach somebody. */
export function ContactPage(props: ContactPageProps) {
  const { own, say, name, back, form, once } = props
  return (
    <Stack gap="far">
      <PageHead
        title={own.title({ name })}
        lead={say.reachHelp}
        back={{ href: back, word: own.back }}
      />
      <ErrorSummary {...form.summary} />
      <Form once={once}>
        <ContactFields {...props} />
        <Button>{own.save}</Button>
      </Form>
    </Stack>
  )
}
