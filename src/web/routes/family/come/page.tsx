import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { AudienceLine } from '../../../parts/audience-line.tsx'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { meetingWords } from '../../../words/meeting-words.ts'
import type { comeWords } from './words.ts'

export interface ComePageProps {
  say: Spoken<typeof comeWords & typeof meetingWords>
  when: string
  where: string
  lee: string
  back: string
  mend: Mending
  once: string
}

/** Can you come, and what would help? */
export function ComePage({ say, when, where, lee, back, mend, once }: ComePageProps) {
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead
        title={say.title}
        lead={<p>{say.lead}</p>}
        back={{ href: back, word: say.backToMeeting }}
      />
      <Facts
        facts={[
          { icon: 'calendar', term: say.when, value: when },
          { icon: 'place', term: say.where, value: <span data-said>{where}</span> },
        ]}
      />
      <Form once={once}>
        <Choices
          name="answer"
          legend={say.question}
          value={mend.value('answer')}
          error={mend.error('answer')}
          audience={
            <AudienceLine
              audience="only-coordinator"
              label={say.whoSees}
              text={say.sees({ lee })}
            />
          }
          options={[
            { value: 'yes', label: say.yes },
            { value: 'call', label: say.call },
            {
              value: 'other-time',
              label: say.otherTime,
              reveal: (
                <Field
                  name="betterTime"
                  label={say.betterTime}
                  value={mend.value('betterTime')}
                  error={mend.error('betterTime')}
                />
              ),
            },
            { value: 'no', label: say.no },
          ]}
        />
        <Choices
          name="help"
          kind="many"
          legend={say.help}
          value={mend.values('help')}
          error={mend.error('help')}
          options={[
            { value: 'ride', label: say.ride },
            { value: 'child-care', label: say.childCare },
            { value: 'call-cost', label: say.callCost },
          ]}
        />
        <Button>{say.send}</Button>
      </Form>
    </Stack>
  )
}
