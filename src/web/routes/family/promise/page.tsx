import type { PromisePage as OnePromise } from '../../../../modules/promises/index.ts'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { Timeline } from '../../../parts/timeline.tsx'
import { nameOf, PromiseLineCard } from '../promise-line-card.tsx'
import { Carry } from './carry.tsx'
import { Confirm } from './confirm.tsx'
import type { PromisePageProps } from './promise-page-props.ts'
import { ReadBack } from './read-back.tsx'

/** One promise: what was said, what the visitor can do now, and what happened so far. */
export function PromisePage(props: PromisePageProps) {
  const { words, saying, page, list, saved, mend } = props
  const { promise } = page
  const title = page.isMine ? words.youSaid : words.theySaid({ who: nameOf(saying, promise.by) })
  const isOurs = !page.isMine && promise.side === 'agency' && promise.standing === 'late'
  return (
    <Stack gap="far">
      {mend ? <ErrorSummary {...mend.summary} /> : null}
      <PageHead title={title} back={{ href: list, word: words.back }} />
      {saved ? <Notice kind="good" live title={words.saved} /> : null}
      {isOurs && page.mayAnswer.length > 0 ? (
        <Notice kind="note">
          <p>
            {saying.say.ourLate({
              who: nameOf(saying, promise.by),
              day: saying.daySaid(promise.dueOn),
            })}
          </p>
        </Notice>
      ) : null}
      <PromiseLineCard {...saying} line={promise} level={2} />
      {page.mayReadBack ? <ReadBack {...props} /> : null}
      {page.mayCarry ? <Carry {...props} /> : null}
      {page.mayAnswer.length > 0 ? <Confirm {...props} /> : null}
      <Story {...props} />
    </Stack>
  )
}

/** What happened to it, the newest first; nothing is taken away. */
function Story({ words, saying, page, whenSaid }: PromisePageProps) {
  return (
    <section>
      <h2>{words.story}</h2>
      <Timeline
        moments={page.steps.toReversed().map((step) => {
          const said =
            step.kind === 'moved'
              ? words['step-moved']({ day: step.newDueOn ? saying.daySaid(step.newDueOn) : '' })
              : words[`step-${step.kind}`]
          return {
            when: whenSaid(step.at),
            what: step.words && step.kind !== 'corrected' ? `${said}: ${step.words}` : said,
            who: isOurDoing(step.kind) ? undefined : nameOf(saying, step.by),
          }
        })}
      />
    </section>
  )
}

/** Steps the house takes by itself. */
const isOurDoing = (kind: OnePromise['steps'][number]['kind']) =>
  kind === 'told-due' || kind === 'told-late'
