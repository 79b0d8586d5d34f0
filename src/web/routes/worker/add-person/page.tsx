import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { capacityWords } from '../../../words/circle-words.ts'
import {
  ContactFields,
  LanguageFields,
  NameFields,
  type PersonSay,
  TieFields,
} from '../person-fields.tsx'
import { joinAs } from './form.ts'
import type { addPersonWords } from './words.ts'

export interface AddPersonPageProps extends PersonSay {
  own: Spoken<typeof addPersonWords>
  capacities: Spoken<typeof capacityWords>
  called: string
  back: string
  form: Mending
  once: string
}

/** One more person for a circle. */
export function AddPersonPage(props: AddPersonPageProps) {
  const { own, say, capacities, called, back, form, once } = props
  return (
    <Stack gap="far">
      <PageHead
        title={own.title}
        lead={own.lead}
        back={{ href: back, word: own.back({ called }) }}
      />
      <ErrorSummary {...form.summary} />
      <Form once={once}>
        <h2>{say.who}</h2>
        <NameFields {...props} />
        <h2>{say.belongs}</h2>
        <Choices
          name="as"
          legend={say.as}
          options={joinAs.map((value) => ({ value, label: capacities[value] }))}
          value={form.value('as')}
          error={form.error('as')}
        />
        <TieFields {...props} />
        <h2>{say.languages}</h2>
        <LanguageFields {...props} />
        <h2>{say.reach}</h2>
        <p class="hint">{say.reachHelp}</p>
        <ContactFields {...props} />
        <Button>{own.save}</Button>
      </Form>
    </Stack>
  )
}
