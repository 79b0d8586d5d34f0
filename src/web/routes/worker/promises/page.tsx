import type { MyPromises, PromiseLine } from '../../../../modules/promises/index.ts'
import type { Day } from '../../../../shared/time.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Form } from '../../../parts/form.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Row } from '../../../parts/row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { PromiseLineCard, type Saying } from '../../family/promise-line-card.tsx'
import type { workPromisesWords } from './words.ts'

export interface WorkPromisesPageProps extends MyPromises {
  words: Spoken<typeof workPromisesWords>
  saying: Saying
  /** The last day of the seven that begin today. */
  weekEnds: Day
  /** One mark for each form on the page. */
  onceMore: () => string
  saved: boolean
}

const open = ['to-read-back', 'to-do', 'due-soon', 'stuck'] as const

/** What I owe families: late first, then this week, each with its two ways on. */
export function WorkPromisesPage(props: WorkPromisesPageProps) {
  const { words, mine, toMe, weekEnds, saved } = props
  const ahead = mine.filter(({ standing }) => open.some((one) => one === standing))
  const current = toMe.filter(({ standing }) => standing === 'done-waiting' || isOpen(standing))
  const parts: readonly (readonly [string, readonly PromiseLine[], string?])[] = [
    [words.late, mine.filter(({ standing }) => standing === 'late'), words.lateHelp],
    [words.week, ahead.filter(({ dueOn }) => dueOn <= weekEnds)],
    [words.later, ahead.filter(({ dueOn }) => dueOn > weekEnds)],
    [words.waiting, mine.filter(({ standing }) => standing === 'done-waiting')],
    [words.toMe, current],
  ]
  const empty = parts.every(([, lines]) => lines.length === 0)
  return (
    <Stack gap="far">
      <PageHead title={words.title} lead={<p>{words.lead}</p>} />
      {saved ? <Notice kind="good" live title={words.saved} /> : null}
      {empty ? (
        <EmptyState title={words.empty}>
          <p>{words.emptyHelp}</p>
        </EmptyState>
      ) : (
        parts.map(([title, lines, help]) => (
          <Part {...props} title={title} lines={lines} help={help} />
        ))
      )}
    </Stack>
  )
}

const isOpen = (standing: PromiseLine['standing']) =>
  standing === 'late' || open.some((one) => one === standing)

function Part({
  title,
  lines,
  help,
  words,
  saying,
  onceMore,
}: WorkPromisesPageProps & {
  title: string
  lines: readonly PromiseLine[]
  help: string | undefined
}) {
  if (lines.length === 0) return null
  return (
    <section>
      <Stack>
        <h2>{title}</h2>
        {help ? <p class="hint">{help}</p> : null}
        {lines.map((line) => (
          <PromiseLineCard {...saying} line={line} href={`/w/promises/${line.id}`}>
            {line.by === saying.me && isOpen(line.standing) && line.state !== 'proposed' ? (
              <Row>
                <Form
                  inline
                  once={onceMore()}
                  action={`/w/promises/${line.id}/way`}
                  hidden={{ turn: 'done' }}
                >
                  <Button icon="check">{words.done}</Button>
                </Form>
                <Button kind="quiet" href={`/w/promises/${line.id}`}>
                  {words.notYet}
                </Button>
              </Row>
            ) : null}
          </PromiseLineCard>
        ))}
      </Stack>
    </section>
  )
}
