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
import type { wayWords } from '../meeting-words.ts'
import { waysOfComing } from './form.ts'
import type { arrangeWords } from './words.ts'

export interface ArrangePageProps {
  say: Spoken<typeof arrangeWords>
  ways: Spoken<typeof wayWords>
  back: string
  who: string
  form: Mending
  once: string
}

/** How somebody takes part so that it is safe, and what we do for it. */
export function ArrangePage({ say, ways, back, who, form, once }: ArrangePageProps) {
  return (
    <Stack gap="far">
      <PageHead title={say.title({ who })} back={{ href: back, word: say.back }} />
      <ErrorSummary {...form.summary} />
      <Form once={once}>
        <Choices
          name="way"
          legend={say.way}
          value={form.value('way')}
          error={form.error('way')}
          options={waysOfComing.map((value) => ({ value, label: ways[value] }))}
        />
        <Field
          name="arrangement"
          kind="textarea"
          rows={2}
          label={say.arrangement}
          hint={say.arrangementHelp}
          value={form.value('arrangement')}
          error={form.error('arrangement')}
          audience={
            <AudienceLine
              audience="my-plan-team"
              label={say.whoSees}
              text={say.arrangementSees({ who })}
            />
          }
        />
        <Button>{say.tick}</Button>
      </Form>
    </Stack>
  )
}
