import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { AudienceLine } from '../../../parts/audience-line.tsx'
import { Button } from '../../../parts/button.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { Steps } from '../../../parts/steps.tsx'
import type { meetingWords } from '../../../words/meeting-words.ts'
import type { trustedWords } from './words.ts'

export interface TrustedPageProps {
  say: Spoken<typeof trustedWords & typeof meetingWords>
  address: string
  back: string
  mend: Mending
  once: string
}

/** Step 1: whom do you trust, and where does a message reach them? */
export function TrustedPage({ say, address, back, mend, once }: TrustedPageProps) {
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead
        title={say.title}
        lead={<p>{say.lead}</p>}
        back={{ href: back, word: say.back }}
        over={<Steps text={say.step({ now: 1 })} now={1} of={2} />}
      />
      <Form once={once} action={address}>
        <AudienceLine audience="people-at-this-meeting" label={say.whoSees} text={say.sees} />
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
          hint={say.reachHint}
          autocomplete="off"
          value={mend.value('reach')}
          error={mend.error('reach')}
        />
        <Button icon="forward">{say.next}</Button>
      </Form>
    </Stack>
  )
}
