import { type FeedbackOf, feedbackAnswers, questions } from '../../../../modules/voice/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { PeopleTable } from '../../../parts/people-table.tsx'
import { Quote } from '../../../parts/quote.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { heardWords } from './words.ts'

export interface HeardPageProps {
  say: Spoken<typeof heardWords>
  heard: FeedbackOf
  back: string
}

/** What people said about one meeting, once nobody can be guessed. */
export function HeardPage({ say, heard, back }: HeardPageProps) {
  return (
    <Stack gap="far">
      <PageHead title={say.title} lead={<p>{say.lead}</p>} back={{ href: back, word: say.back }} />
      {heard.shown ? (
        <>
          <PeopleTable
            caption={say.title}
            captionUnseen
            columns={[say.question, ...feedbackAnswers.map((answer) => say[answer])]}
            rows={questions.map((question) => ({
              head: say[question],
              cells: feedbackAnswers.map((answer) => `${countOf(heard, question, answer)}`),
            }))}
          />
          <section>
            <Stack>
              <h2>{say.change}</h2>
              {heard.changes.length === 0 ? <p class="hint">{say.nothing}</p> : null}
              {heard.changes.map((words) => (
                <Quote by={say.someone}>{words}</Quote>
              ))}
            </Stack>
          </section>
        </>
      ) : (
        <EmptyState title={say.tooFew}>
          <p>{say.missing({ missing: heard.missing })}</p>
        </EmptyState>
      )}
    </Stack>
  )
}

function countOf(
  { counts }: Extract<FeedbackOf, { shown: true }>,
  question: string,
  answer: string,
): number {
  return counts.find((one) => one.question === question && one.answer === answer)?.count ?? 0
}
