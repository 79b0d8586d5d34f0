import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { LanguageFields, NameFields, type PersonSay, TieFields } from '../person-fields.tsx'
import type { changePersonWords } from './words.ts'

export interface ChangePersonPageProps extends PersonSay {
  own: Spoken<typeof changePersonWords>
  name: string
  back: string
  form: Mending
  once: string
}

/** Everything written about somebody, to be written better. */
export function ChangePersonPage(props: ChangePersonPageProps) {
  const { own, say, name, back, form, once } = props
  return (
    <Stack gap="far">
      <PageHead title={own.title({ name })} back={{ href: back, word: own.back }} />
      <ErrorSummary {...form.summary} />
      <Form once={once}>
        <h2>{say.who}</h2>
        <NameFields {...props} />
        <h2>{say.belongs}</h2>
        <TieFields {...props} />
        <h2>{say.languages}</h2>
        <LanguageFields {...props} />
        <h2>{own.inTheirWords}</h2>
        <Field
          name="accessNeeds"
          kind="textarea"
          rows={3}
          label={own.needs}
          hint={own.needsHelp}
          value={form.value('accessNeeds')}
          error={form.error('accessNeeds')}
        />
        <Field
          name="customs"
          kind="textarea"
          rows={3}
          label={own.customs}
          hint={own.customsHelp}
          value={form.value('customs')}
          error={form.error('customs')}
        />
        <Button>{own.save}</Button>
      </Form>
    </Stack>
  )
}
