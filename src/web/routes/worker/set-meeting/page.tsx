import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { TabLinks, type TabLinksProps } from '../../../parts/tab-links.tsx'
import type { setMeetingWords } from './words.ts'

export interface SetMeetingPageProps {
  say: Spoken<typeof setMeetingWords>
  tabs: TabLinksProps
  back: { href: string; word: string }
  /** A time was set before. */
  isSet: boolean
  form: Mending
  once: string
}

/** When and where people meet, and how the family wants to begin. */
export function SetMeetingPage({ say, tabs, back, isSet, form, once }: SetMeetingPageProps) {
  const box = (name: string) => ({ name, value: form.value(name), error: form.error(name) })
  return (
    <Stack gap="far">
      <PageHead title={say.title} lead={say.lead} back={back} />
      <TabLinks {...tabs} />
      <ErrorSummary {...form.summary} />
      <Form once={once}>
        <Field {...box('day')} kind="date" width="medium" label={say.day} />
        <Field {...box('time')} kind="time" width="short" label={say.time} />
        <Field
          {...box('minutes')}
          kind="number"
          inputMode="numeric"
          width="short"
          label={say.minutes}
          hint={say.minutesHelp}
        />
        <Field {...box('place')} label={say.place} hint={say.placeHelp} />
        <Field {...box('opening')} label={say.opening} hint={say.openingHelp} />
        {isSet ? <p class="hint">{say.movedHelp}</p> : null}
        <Button>{say.save}</Button>
      </Form>
    </Stack>
  )
}
