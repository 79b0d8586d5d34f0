import type { Named } from '../../../../modules/people/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { SelectField } from '../../../parts/select-field.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { coworkerWords } from './words.ts'

export interface CoworkerPageProps {
  say: Spoken<typeof coworkerWords>
  called: string
  coworkers: readonly Named[]
  back: string
  form: Mending
  once: string
}

/** Another worker of the agency for this family. */
export function CoworkerPage({ say, called, coworkers, back, form, once }: CoworkerPageProps) {
  return (
    <Stack gap="far">
      <PageHead
        title={say.title}
        lead={say.lead}
        back={{ href: back, word: say.back({ called }) }}
      />
      <ErrorSummary {...form.summary} />
      {coworkers.length === 0 ? (
        <EmptyState title={say.nobody}>
          <p>{say.nobodyHelp}</p>
        </EmptyState>
      ) : (
        <Form once={once}>
          <SelectField
            name="worker"
            label={say.who}
            empty={say.pick}
            options={coworkers.map(({ person, goesBy }) => ({ value: person, label: goesBy }))}
            value={form.value('worker')}
            error={form.error('worker')}
          />
          <Button>{say.save}</Button>
        </Form>
      )}
    </Stack>
  )
}
