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
import type { meetingWords } from '../../../words/meeting-words.ts'
import type { askWords } from './words.ts'

export interface AskPageProps {
  say: Spoken<typeof askWords & typeof meetingWords>
  /** More than one: the page asks which. */
  families: readonly { readonly value: string; readonly label: string }[]
  youth: boolean
  back: string
  mend: Mending
  once: string
}

/** A parent, youth or kin asks for a meeting: what about, who, when and where. */
export function AskPage({ say, families, youth, back, mend, once }: AskPageProps) {
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead
        title={say.title}
        lead={youth ? say.youthRight : say.lead}
        back={{ href: back, word: say.back }}
      />
      <Form once={once}>
        {families.length > 1 ? (
          <Choices
            name="family"
            legend={say.family}
            options={families}
            value={mend.value('family')}
            error={mend.error('family')}
          />
        ) : null}
        <Field
          name="about"
          label={say.about}
          kind="textarea"
          rows={5}
          value={mend.value('about')}
          error={mend.error('about')}
          audience={
            <AudienceLine
              audience="my-plan-team"
              label={say.whoSees}
              text={say.aboutSees}
              limit={say.aboutLimit}
            />
          }
        />
        <Field
          name="who"
          label={say.who}
          kind="textarea"
          rows={3}
          hint={say.whoHint}
          value={mend.value('who')}
          error={mend.error('who')}
          audience={
            <AudienceLine audience="only-coordinator" label={say.whoSees} text={say.whoSeesWho} />
          }
        />
        <Field
          name="byWhen"
          label={say.byWhen}
          kind="date"
          width="short"
          hint={say.byWhenHint}
          value={mend.value('byWhen')}
          error={mend.error('byWhen')}
        />
        <Field
          name="whenWhere"
          label={say.whenWhere}
          hint={say.whenWhereHint}
          value={mend.value('whenWhere')}
          error={mend.error('whenWhere')}
          audience={
            <AudienceLine audience="my-plan-team" label={say.whoSees} text={say.aboutSees} />
          }
        />
        <Button>{say.send}</Button>
      </Form>
    </Stack>
  )
}
