import type { WaitingAsk } from '../../../../modules/meetings/index.ts'
import type { LateFix } from '../../../../modules/plans/index.ts'
import type { PromiseLine } from '../../../../modules/promises/index.ts'
import { type Day, daysBetween } from '../../../../shared/time.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Card } from '../../../parts/card.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { StatusWord } from '../../../parts/status-word.tsx'
import type { meetingWords } from '../../../words/meeting-words.ts'
import { PromiseLineCard, type Saying } from '../../family/promise-line-card.tsx'
import type { waitingWords } from './words.ts'

export interface WaitingPageProps {
  say: Spoken<typeof waitingWords & typeof meetingWords>
  saying: Saying
  promises: readonly PromiseLine[]
  asks: readonly WaitingAsk[]
  fixes: readonly LateFix[]
  today: Day
  dayOf: (at: string) => string
}

/** What the agency owes and has not done; it counts families that wait, and names none. */
export function WaitingPage(props: WaitingPageProps) {
  const { say, promises, asks, fixes } = props
  const families = new Set([...promises, ...asks, ...fixes].map(({ family }) => family)).size
  if (families === 0) {
    return (
      <Stack gap="far">
        <PageHead title={say.none} />
        <EmptyState title={say.none}>
          <p>{say.noneHelp}</p>
        </EmptyState>
      </Stack>
    )
  }
  return (
    <Stack gap="far">
      <PageHead title={say.title({ families })} lead={<p>{say.lead}</p>} />
      <LatePromises {...props} />
      <Asks {...props} />
      <Fixes {...props} />
    </Stack>
  )
}

function LatePromises({ say, saying, promises, today }: WaitingPageProps) {
  return (
    <section>
      <Stack>
        <h2>{say.promises}</h2>
        {promises.length === 0 ? <p class="hint">{say.nothing}</p> : null}
        {promises.map((line) => (
          <PromiseLineCard {...saying} line={line} href={`/w/promises/${line.id}`}>
            <p>{say.days({ days: daysBetween(line.dueOn, today) })}</p>
          </PromiseLineCard>
        ))}
      </Stack>
    </section>
  )
}

function Asks({ say, saying, asks, dayOf }: WaitingPageProps) {
  return (
    <section>
      <Stack>
        <h2>{say.asks}</h2>
        {asks.length === 0 ? <p class="hint">{say.nothing}</p> : null}
        {asks.map(({ meeting, purpose, askedAt, dueOn }) => (
          <Card
            level={3}
            title={say[purpose]}
            href={`/w/meetings/${meeting}`}
            aside={<StatusWord look="waiting" word={say.waits} />}
          >
            <p>{say.askedOn({ day: dayOf(askedAt) })}</p>
            {dueOn ? <p>{say.dueOn({ day: saying.daySaid(dueOn) })}</p> : null}
          </Card>
        ))}
      </Stack>
    </section>
  )
}

function Fixes({ say, fixes, dayOf }: WaitingPageProps) {
  return (
    <section>
      <Stack>
        <h2>{say.fixes}</h2>
        {fixes.length === 0 ? <p class="hint">{say.nothing}</p> : null}
        {fixes.map(({ meeting, saidAt }) => (
          <Card
            level={3}
            title={say.fixAsked({ day: dayOf(saidAt) })}
            href={`/w/meetings/${meeting}/follow`}
            aside={<StatusWord look="care" word={say.waits} />}
          />
        ))}
      </Stack>
    </section>
  )
}
