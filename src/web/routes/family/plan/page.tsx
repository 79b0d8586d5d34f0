import type { Reply } from '../../../../modules/plans/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { More } from '../../../parts/more.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Quote } from '../../../parts/quote.tsx'
import { Row } from '../../../parts/row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { PlanBody, type PlanBodyProps } from '../plan-body.tsx'
import type { planPageWords } from './words.ts'

export interface PlanPageProps extends PlanBodyProps {
  own: Spoken<typeof planPageWords>
  list: string
  address: string
  /** Where the meeting's pages are. */
  meeting: string
  once: string
  dayOf: (at: string) => string
  /** Answered just now. */
  thanks: boolean
  /** The visitor was there and may say what they think of the plan. */
  mayReply: boolean
}

/** The plan, and what I say to it. */
export function PlanPage(props: PlanPageProps) {
  const { words, own, plan, list, address, meeting, dayOf, thanks } = props
  const { number, madeAt } = plan.version
  const older = plan.versions.filter((one) => one.number !== number)
  return (
    <Stack gap="far">
      <PageHead
        title={words.title}
        back={{ href: list, word: own.back }}
        lead={
          <>
            <p>{words.madeBy}</p>
            <p class="hint">{words.versionOf({ number, day: dayOf(madeAt) })}</p>
          </>
        }
      />
      {thanks ? <Notice kind="good" live title={own.thanks} /> : null}
      {plan.isNewest ? (
        <Standing {...props} />
      ) : (
        <Notice kind="note" title={own.old}>
          <a class="onward" href={address}>
            {own.toNewest}
          </a>
        </Notice>
      )}
      <PlanBody {...props} />
      {plan.isNewest && props.mayReply ? <Answer {...props} /> : null}
      <section class="no-print">
        <h2>{own.more}</h2>
        <Row>
          <Button kind="quiet" icon="print" href={`${address}/print?version=${number}`}>
            {own.print}
          </Button>
          {props.mayReply ? (
            <>
              <Button kind="quiet" href={`${meeting}/after`}>
                {own.after}
              </Button>
              <Button kind="quiet" href={`${meeting}/feedback`}>
                {own.feedback}
              </Button>
            </>
          ) : null}
        </Row>
        {older.length > 0 ? (
          <More title={own.versions}>
            <ul>
              {older.map((one) => (
                <li>
                  <a href={`${address}?version=${one.number}`}>
                    {words.versionOf({ number: one.number, day: dayOf(one.madeAt) })}
                  </a>
                  {one.whatChanged ? ` ${one.whatChanged}` : null}
                </li>
              ))}
            </ul>
          </More>
        ) : null}
      </section>
    </Stack>
  )
}

/** What I said so far, and what was answered. */
function Standing({ own, plan }: PlanPageProps) {
  const [last] = plan.replies
  if (!last) return null
  if (last.version !== plan.version.id) {
    return (
      <Notice kind="note" title={own.newVersion}>
        <Asked own={own} reply={last} />
      </Notice>
    )
  }
  if (last.reply === 'looks-right') return <Notice kind="good" title={own.saidRight} />
  return (
    <Notice kind="note">
      <Asked own={own} reply={last} />
    </Notice>
  )
}

function Asked({ own, reply }: Pick<PlanPageProps, 'own'> & { reply: Reply }) {
  if (reply.reply !== 'fix') return null
  return (
    <>
      <Quote by={own.saidFix}>{reply.words}</Quote>
      {reply.answeredAt === null ? (
        <p>{own.weAnswer}</p>
      ) : (
        <Quote by={own.us}>{reply.answerWords}</Quote>
      )}
    </>
  )
}

function Answer({ own, plan, address, once }: PlanPageProps) {
  const isRight = plan.replies.some(
    ({ reply, version }, i) => i === 0 && reply === 'looks-right' && version === plan.version.id,
  )
  return (
    <section class="no-print">
      <Stack>
        <h2>{own.isItRight}</h2>
        <p>{own.isItRightHelp}</p>
        <Row>
          {isRight ? null : (
            <Form once={once} inline>
              <Button icon="check">{own.looksRight}</Button>
            </Form>
          )}
          <Button kind="quiet" href={`${address}/fix`}>
            {own.fix}
          </Button>
        </Row>
      </Stack>
    </section>
  )
}
