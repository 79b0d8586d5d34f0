import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { More } from '../../../parts/more.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Quote } from '../../../parts/quote.tsx'
import { Row } from '../../../parts/row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { meetingWords } from '../../../words/meeting-words.ts'
import { AudienceOf } from '../audience-of.tsx'
import type { afterWords } from './words.ts'

export interface AfterPageProps {
  say: Spoken<typeof afterWords & typeof meetingWords>
  name: string
  lee: string
  /** What the visitor said happens next, if they did, and who typed it for them. */
  said: { words: string; typed: string | undefined } | null
  plan: string
  meeting: string
  once: string
  thanks: boolean
  mend: Mending
}

/** After the meeting: thanks, the plan, and the question that tests us. */
export function AfterPage(props: AfterPageProps) {
  const { say, name, plan, meeting, thanks, mend } = props
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead title={say.thanks({ name })} lead={<p>{say.voice}</p>} />
      {thanks ? <Notice kind="good" live title={say.said} /> : null}
      <Row>
        <Button href={plan} icon="paper">
          {say.seePlan}
        </Button>
        <Button href={`${plan}/fix`} kind="quiet">
          {say.fix}
        </Button>
      </Row>
      <Check {...props} />
      <Card title={say.howTitle}>
        <p>{say.how}</p>
        <Button href={`${meeting}/feedback`} kind="quiet">
          {say.toHow}
        </Button>
      </Card>
    </Stack>
  )
}

function Check(props: AfterPageProps) {
  const { say, said, mend } = props
  return (
    <section>
      <Stack>
        <h2>{say.checkTitle}</h2>
        <p>{say.check}</p>
        {said ? (
          <>
            <Quote by={say.youSaid} typed={said.typed}>
              {said.words}
            </Quote>
            <More title={say.sayAgain} open={mend.summary.problems.length > 0}>
              <CheckForm {...props} />
            </More>
          </>
        ) : (
          <CheckForm {...props} />
        )}
      </Stack>
    </section>
  )
}

function CheckForm({ say, lee, once, mend }: AfterPageProps) {
  return (
    <Form once={once}>
      <Field
        name="next"
        kind="textarea"
        label={say.label}
        hint={say.checkHow({ lee })}
        value={mend.value('next')}
        error={mend.error('next')}
        audience={<AudienceOf say={say} audience="coordinator" lee={lee} />}
        maxLength={4000}
      />
      <Button>{say.send}</Button>
    </Form>
  )
}
