import { leftOutBecause, noReasons } from '../../../../modules/meetings/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { AudienceLine } from '../../../parts/audience-line.tsx'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { SelectField } from '../../../parts/select-field.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { noReasonWords, reasonWords } from '../reason-words.ts'
import type { leaveOutWords } from './words.ts'

export interface LeaveOutPageProps {
  say: Spoken<typeof leaveOutWords>
  reasons: Spoken<typeof reasonWords>
  noReasonsSaid: Spoken<typeof noReasonWords>
  back: { href: string; word: string }
  who: string
  coordinator: string
  form: Mending
  once: string
}

/** The reasons there are to leave somebody out, and those that are none. */
export function LeaveOutPage(props: LeaveOutPageProps) {
  const { say, reasons, noReasonsSaid, back, who, coordinator, form, once } = props
  const box = (name: string) => ({ name, value: form.value(name), error: form.error(name) })
  const audience = (
    <AudienceLine audience="only-coordinator" label={say.whoSees} text={say.onlyYou} />
  )
  return (
    <Stack gap="far">
      <PageHead title={say.title({ who })} lead={say.lead} back={back} />
      <ErrorSummary {...form.summary} />
      <Form once={once}>
        <SelectField
          {...box('because')}
          label={say.because}
          empty={say.pick}
          audience={audience}
          options={[
            ...leftOutBecause.map((value) => ({ value, label: reasons[value] })),
            ...noReasons.map((value) => ({ value, label: noReasonsSaid[value] })),
          ]}
        />
        <Field {...box('askedBy')} label={say.askedBy} audience={audience} />
        <Field {...box('otherWay')} label={say.otherWay} hint={say.otherWayHelp} />
        <Field {...box('until')} label={say.until} hint={say.untilHelp} />
        <Notice kind="note" title={say.sayTitle}>
          <p>{say.say({ who: coordinator })}</p>
        </Notice>
        <Choices
          name="told"
          legend={say.told}
          kind="many"
          hint={say.toldHelp}
          options={[{ value: 'yes', label: say.toldYes({ who }) }]}
          value={form.value('told')}
          error={form.error('told')}
        />
        <Button>{say.leaveOut}</Button>
      </Form>
    </Stack>
  )
}
