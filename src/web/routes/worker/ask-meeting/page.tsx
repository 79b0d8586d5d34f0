import type { CircleMember } from '../../../../modules/families/index.ts'
import { purposeOf } from '../../../../modules/meetings/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { AudienceLine } from '../../../parts/audience-line.tsx'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { capacityWords } from '../../../words/circle-words.ts'
import { LineFields } from '../line-fields.tsx'
import type { lineWords } from '../line-words.ts'
import type { purposeWords } from '../meeting-words.ts'
import { purposes } from './form.ts'
import type { askMeetingWords } from './words.ts'

export interface AskMeetingPageProps {
  say: Spoken<typeof askMeetingWords & typeof lineWords>
  purposeSaid: Spoken<typeof purposeWords>
  capacities: Spoken<typeof capacityWords>
  familyCalled: string
  circle: readonly CircleMember[]
  form: Mending
  once: string
}

/** Asks for a meeting on one page, in less than two minutes. */
export function AskMeetingPage(props: AskMeetingPageProps) {
  const { say, purposeSaid, familyCalled, form, once } = props
  const box = (name: string) => ({ name, value: form.value(name), error: form.error(name) })
  return (
    <Stack gap="far">
      <PageHead
        title={say.title}
        lead={say.lead}
        over={<p class="hint">{familyCalled}</p>}
        back={{ href: '/w/meetings', word: say.back }}
      />
      <ErrorSummary {...form.summary} />
      <Form once={once}>
        <h2>{say.whyPart}</h2>
        <Choices
          {...box('purpose')}
          legend={say.purpose}
          options={purposes.map((value) => ({
            value,
            label: purposeSaid[value],
            hint: say.usual({ days: purposeOf(value).dueInDays }),
          }))}
        />
        <Field
          {...box('why')}
          kind="textarea"
          rows={3}
          label={say.why}
          hint={say.whyHelp}
          audience={<OnlyStaff {...props} />}
        />
        <Field {...box('dueOn')} kind="date" width="medium" label={say.dueOn} />
        <Field {...box('dueBecause')} label={say.dueBecause} hint={say.dueBecauseHelp} />
        <h2>{say.linesPart}</h2>
        <LineFields say={say} form={form} />
        <h2>{say.risksPart}</h2>
        <Field
          {...box('knownRisks')}
          kind="textarea"
          rows={3}
          label={say.risks}
          hint={say.risksHelp}
          audience={<OnlyStaff {...props} />}
        />
        <Circle {...props} />
        <Button icon="forward">{say.send}</Button>
      </Form>
    </Stack>
  )
}

const OnlyStaff = ({ say }: AskMeetingPageProps) => (
  <AudienceLine audience="only-coordinator" label={say.whoSees} text={say.onlyStaff} />
)

function Circle({ say, capacities, circle, form }: AskMeetingPageProps) {
  return (
    <>
      <h2>{say.peoplePart}</h2>
      <Choices
        name="people"
        legend={say.people}
        kind="many"
        hint={say.peopleHelp}
        value={form.values('people')}
        error={form.error('people')}
        options={circle.map(({ person, goesBy, tie, capacities: as }) => ({
          value: person,
          label: goesBy,
          hint: tie || as.map((one) => capacities[one]).join(', '),
        }))}
      />
    </>
  )
}
