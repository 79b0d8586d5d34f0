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
import { NumberField } from '../number-field.tsx'
import type { numberWords } from '../number-words.ts'
import type { comeWords } from './words.ts'

export interface ComePageProps {
  say: Spoken<typeof comeWords & typeof numberWords>
  when: string
  where: string
  /** The link's own address, and the language to keep. */
  link: string
  keep: string
  once: string
  number: number
  mend: Mending
}

/** A link and nothing else: when, where, can you come. */
export function ComePage({ say, when, where, link, keep, once, number, mend }: ComePageProps) {
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead title={say.title} lead={say.lead} />
      <Facts
        facts={[
          { icon: 'calendar', term: say.when, value: when },
          { icon: 'place', term: say.where, value: <span data-said>{where}</span> },
        ]}
      />
      <Form once={once} action={`${link}${keep}`}>
        <Choices
          name="answer"
          legend={say.question}
          audience={
            <AudienceLine audience="only-coordinator" label={say.whoSees} text={say.sees} />
          }
          value={mend.values('answer')}
          error={mend.error('answer')}
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
                  maxLength={300}
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
        <NumberField say={say} number={number} mend={mend} />
        <Button>{say.send}</Button>
      </Form>
      <EnterLink say={say} link={link} keep={keep} />
    </Stack>
  )
}

/** The ways on from a link: with a code, or not at all. */
export function EnterLink({
  say,
  link,
  keep,
}: Pick<ComePageProps, 'link' | 'keep'> & { say: Spoken<typeof comeWords> }) {
  return (
    <Stack>
      <p class="hint">{say.moreHelp}</p>
      <Button href={`${link}/enter${keep}`} kind="quiet">
        {say.more}
      </Button>
      <p>
        <a class="onward" href={`${link}/not-me${keep}`}>
          {say.notMe}
        </a>
      </p>
    </Stack>
  )
}
