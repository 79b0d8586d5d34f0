import { feedbackAnswers, questions } from '../../../../modules/voice/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { AudienceLine } from '../../../parts/audience-line.tsx'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Faces } from '../../../parts/faces.tsx'
import { Field } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { feedbackWords } from './words.ts'

export interface FeedbackPageProps {
  say: Spoken<typeof feedbackWords>
  /** Who will not see a name with the answers. */
  who: string
  /** A child under fourteen picks faces. */
  child: boolean
  given: boolean
  back: string
  once: string
  mend: Mending
}

/** Five questions about us, on one page, all of which can be left out. */
export function FeedbackPage(props: FeedbackPageProps) {
  const { say, who, given, back, once, mend } = props
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      <PageHead
        title={say.title}
        back={{ href: back, word: say.back }}
        lead={given ? null : <p>{say.lead({ who })}</p>}
      />
      {given ? (
        <Notice kind="good" live title={say.given}>
          <p>{say.givenHelp}</p>
        </Notice>
      ) : (
        <Form once={once}>
          <p class="hint">{say.skip}</p>
          {questions.map((question) => (
            <Question {...props} question={question} />
          ))}
          <Field
            name="change"
            kind="textarea"
            rows={3}
            label={say.change}
            value={mend.value('change')}
            error={mend.error('change')}
            maxLength={2000}
            audience={
              <AudienceLine
                audience="only-me"
                label={say.whoSees}
                text={say.noName}
                limit={say.limit}
              />
            }
          />
          <Button>{say.send}</Button>
        </Form>
      )}
    </Stack>
  )
}

function Question({
  question,
  say,
  child,
  mend,
}: FeedbackPageProps & { question: (typeof questions)[number] }) {
  const asked = {
    name: question,
    legend: say[question],
    value: mend.value(question),
    error: mend.error(question),
  }
  if (!child) {
    const options = feedbackAnswers.map((value) => ({ value, label: say[value] }))
    return <Choices {...asked} options={options} inline />
  }
  return (
    <Faces
      {...asked}
      options={[
        { value: 'no', word: say.no },
        { value: 'mostly', word: say.kindOf },
        { value: 'yes', word: say.yes },
      ]}
    />
  )
}
