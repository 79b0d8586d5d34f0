import type { PlanInList } from '../../../../modules/plans/index.ts'
import type { PromiseLine } from '../../../../modules/promises/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Card } from '../../../parts/card.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { PromiseLineCard, type Saying } from '../../family/promise-line-card.tsx'
import type { familyPromisesWords } from './words.ts'

export interface FamilyPromisesPageProps {
  words: Spoken<typeof familyPromisesWords>
  saying: Saying
  plans: readonly PlanInList[]
  promises: readonly PromiseLine[]
  /** '/en' */
  l: string
  back: string
  dayOf: (at: string) => string
}

/** One family's plans, and what was promised both ways: ours first. */
export function FamilyPromisesPage(props: FamilyPromisesPageProps) {
  const { words, plans, promises, l, back, dayOf } = props
  return (
    <Stack gap="far">
      <PageHead
        title={words.title}
        lead={<p>{words.lead}</p>}
        back={{ href: back, word: words.back }}
      />
      <section>
        <Stack>
          <h2>{words.plans}</h2>
          {plans.length === 0 ? <p class="hint">{words.noPlans}</p> : null}
          {plans.map(({ id, madeAt, number, whatChanged }) => (
            <Card
              level={3}
              title={words.planFrom({ day: dayOf(madeAt), number })}
              href={`${l}/plan/${id}`}
            >
              {whatChanged ? <p>{whatChanged}</p> : null}
            </Card>
          ))}
        </Stack>
      </section>
      <Side {...props} title={words.ours} lines={promises.filter(isOurs)} />
      <Side {...props} title={words.theirs} lines={promises.filter((line) => !isOurs(line))} />
    </Stack>
  )
}

const isOurs = ({ side }: PromiseLine) => side === 'agency'

function Side({
  title,
  lines,
  words,
  saying,
}: FamilyPromisesPageProps & { title: string; lines: readonly PromiseLine[] }) {
  return (
    <section>
      <Stack>
        <h2>{title}</h2>
        {lines.length === 0 ? <p class="hint">{words.none}</p> : null}
        {lines.map((line) => (
          <PromiseLineCard {...saying} line={line} href={`/w/promises/${line.id}`} />
        ))}
      </Stack>
    </section>
  )
}
