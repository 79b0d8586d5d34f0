import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { signInWords } from './words.ts'

type Say = Spoken<typeof signInWords>

/** A phone number or an address, and a code is on its way if anybody is known there. */
export function SignInPage({ say, once, mend }: { say: Say; once: string; mend: Mending }) {
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead title={say.title} lead={say.lead} />
      <Form once={once}>
        <Field
          name="reach"
          label={say.reach}
          hint={say.reachHint}
          autocomplete="off"
          maxLength={320}
          width="medium"
          value={mend.value('reach')}
          error={mend.error('reach')}
        />
        <Button>{say.send}</Button>
      </Form>
    </Stack>
  )
}

export interface CodePageProps {
  say: Say
  /** Where the code is sent from this page. */
  action: string
  lead: string
  asked: string
  /** Where one asks for another code. */
  again: string
  once: string
  mend: Mending
}

/** Six digits and whose phone this is. */
export function CodePage({ say, action, lead, asked, again, once, mend }: CodePageProps) {
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead title={say.codeTitle} lead={lead} />
      <Form once={once} action={action} hidden={{ asked }}>
        <Field
          name="digits"
          label={say.code}
          hint={say.codeHint}
          autocomplete="one-time-code"
          inputMode="numeric"
          maxLength={12}
          width="short"
          value={mend.value('digits')}
          error={mend.error('digits')}
        />
        <Choices
          name="ownPhone"
          kind="many"
          legend={say.whosePhone}
          value={mend.values('ownPhone')}
          options={[{ value: 'yes', label: say.ownPhone, hint: say.ownPhoneHint }]}
        />
        <Button>{say.enter}</Button>
      </Form>
      <p>
        <a class="onward" href={again}>
          {say.another}
        </a>
      </p>
    </Stack>
  )
}

/** Behind a link: the code goes to the invited person's own phone, whoever holds the link. */
export function AskCodePage({
  say,
  action,
  back,
  once,
}: {
  say: Say
  action: string
  back: string
  once: string
}) {
  return (
    <Stack gap="far">
      <PageHead title={say.askTitle} lead={say.askLead} back={{ href: back, word: say.back }} />
      <Form once={once} action={action}>
        <Button>{say.send}</Button>
      </Form>
    </Stack>
  )
}
