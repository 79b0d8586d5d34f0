import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { capacityWords } from '../../../words/circle-words.ts'
import { ContactFields, type PersonSay, TieFields } from '../person-fields.tsx'
import type { newFamilyWords } from './words.ts'

export interface NewFamilyPageProps extends PersonSay {
  own: Spoken<typeof newFamilyWords>
  capacities: Spoken<typeof capacityWords>
  form: Mending
  once: string
}

/** A new circle: what the family calls itself, one child, one grown-up. */
export function NewFamilyPage(props: NewFamilyPageProps) {
  const { own, say, capacities, form, once } = props
  return (
    <Stack gap="far">
      <PageHead title={own.title} lead={own.lead} back={{ href: '/w/families', word: own.back }} />
      <ErrorSummary {...form.summary} />
      <Form once={once}>
        <Field
          name="called"
          label={own.called}
          hint={own.calledHelp}
          value={form.value('called')}
          error={form.error('called')}
          autocomplete="off"
        />
        <h2>{own.child}</h2>
        <Field
          name="childName"
          label={own.childName}
          hint={say.goesByHelp}
          value={form.value('childName')}
          error={form.error('childName')}
          autocomplete="off"
        />
        <Field
          name="childBorn"
          kind="date"
          width="medium"
          label={own.childBorn}
          hint={say.bornHelp}
          value={form.value('childBorn')}
          error={form.error('childBorn')}
          autocomplete="off"
        />
        <h2>{own.adult}</h2>
        <Field
          name="adultName"
          label={own.adultName}
          hint={own.adultHelp}
          value={form.value('adultName')}
          error={form.error('adultName')}
          autocomplete="off"
        />
        <Choices
          name="as"
          legend={say.as}
          options={(['parent', 'kin', 'caregiver'] as const).map((value) => ({
            value,
            label: capacities[value],
          }))}
          value={form.value('as')}
          error={form.error('as')}
        />
        <TieFields {...props} />
        <Choices
          name="language"
          legend={say.language}
          inline
          options={[
            { value: 'en', label: say.english },
            { value: 'es', label: say.spanish },
          ]}
          value={form.value('language')}
          error={form.error('language')}
        />
        <h2>{say.reach}</h2>
        <p class="hint">{say.reachHelp}</p>
        <ContactFields {...props} />
        <Button>{own.save}</Button>
      </Form>
    </Stack>
  )
}
