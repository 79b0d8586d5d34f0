import type { PlanInList } from '../../../../modules/plans/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Card } from '../../../parts/card.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { StatusWord } from '../../../parts/status-word.tsx'
import type { plansWords } from './words.ts'

export interface PlansPageProps {
  say: Spoken<typeof plansWords>
  plans: readonly PlanInList[]
  address: string
  dayOf: (at: string) => string
}

/** My plans, the one that changed last first. */
export function PlansPage({ say, plans, address, dayOf }: PlansPageProps) {
  return (
    <Stack gap="far">
      <PageHead title={say.title} />
      {plans.length === 0 ? (
        <EmptyState title={say.empty}>
          <p>{say.emptyHelp}</p>
        </EmptyState>
      ) : null}
      {plans.map(({ id, madeAt, number, whatChanged, answered }) => (
        <Card
          title={say.from({ day: dayOf(madeAt) })}
          href={`${address}/${id}`}
          aside={
            <StatusWord
              look={answered ? 'done' : 'not-started'}
              word={answered ? say.answered : say.toLook}
            />
          }
        >
          <p class="hint">{say.version({ number })}</p>
          {whatChanged ? <p>{say.changed({ what: whatChanged })}</p> : null}
        </Card>
      ))}
    </Stack>
  )
}
