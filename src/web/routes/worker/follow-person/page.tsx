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
import { AudienceOf } from '../../family/audience-of.tsx'
import type { followPersonWords } from './words.ts'

export interface FollowPersonPageProps {
  say: Spoken<typeof followPersonWords & typeof meetingWords>
  who: string
  /** What the coordinator, who types, is called. */
  lee: string
  back: string
  once: string
  mend: Mending
}

/** What somebody said on the phone or on paper, typed by the coordinator. */
export function FollowPersonPage({ say, who, lee, back, once, mend }: FollowPersonPageProps) {
  const box = (name: string) => ({ name, value: mend.value(name), error: mend.error(name) })
  const audience = <AudienceOf say={say} audience="coordinator" lee={lee} />
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead
        title={say.title({ who })}
        lead={<p>{say.lead}</p>}
        back={{ href: back, word: say.back }}
      />
      <Form once={once}>
        <Choices
          {...box('reply')}
          legend={say.plan}
          options={[
            { value: 'looks-right', label: say.looksRight },
            {
              value: 'fix',
              label: say.fix,
              reveal: (
                <Field
                  {...box('words')}
                  kind="textarea"
                  label={say.fixWords}
                  audience={audience}
                  maxLength={4000}
                />
              ),
            },
          ]}
        />
        <Field
          {...box('next')}
          kind="textarea"
          label={say.next}
          hint={say.nextHelp}
          audience={audience}
          maxLength={4000}
        />
        <Button>{say.save}</Button>
      </Form>
    </Stack>
  )
}
