import type { MyPromises, PromiseLine } from '../../../../modules/promises/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Card } from '../../../parts/card.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { More } from '../../../parts/more.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { Stones } from '../../../parts/stones.tsx'
import { OurLate } from '../our-late.tsx'
import { nameOf, PromiseLineCard, type Saying } from '../promise-line-card.tsx'
import { Promised } from '../promised.tsx'
import type { promisesWords } from './words.ts'

export interface PromisesPageProps extends MyPromises {
  words: Spoken<typeof promisesWords>
  saying: Saying
  address: string
  justSaid: boolean
}

const isOver = ({ standing }: PromiseLine) =>
  standing === 'kept' || standing === 'not-kept' || standing === 'taken-back'

const isOurLate = ({ side, standing }: PromiseLine) => side === 'agency' && standing === 'late'

/** Both ways in one place: first what the agency is late with, then what I said, then what others said. */
export function PromisesPage(props: PromisesPageProps) {
  const { words, saying, mine, toMe, address, justSaid } = props
  const all = [...mine, ...toMe]
  const late = toMe.filter(isOurLate)
  return (
    <Stack gap="far">
      <PageHead title={words.title} lead={all.length > 0 ? <p>{words.lead}</p> : null} />
      {justSaid ? <Notice kind="good" live title={words.done} /> : null}
      {all.length === 0 ? (
        <EmptyState title={words.empty}>
          <p>{words.emptyHelp}</p>
        </EmptyState>
      ) : (
        <>
          {late.map((line) => (
            <Card title={saying.say.ourLateTitle} href={`${address}/${line.id}`}>
              <OurLate line={line} saying={saying} />
            </Card>
          ))}
          <List title={words.mine} lines={open(mine)} none={words.noneMine} {...props} />
          <ToMe late={late.length > 0} {...props} />
          <Kept lines={all.filter(({ standing }) => standing === 'kept')} {...props} />
          <Before lines={all.filter(isOver)} {...props} />
        </>
      )}
    </Stack>
  )
}

/** What others said, but for what stands above already as late. */
function ToMe({ late, ...props }: PromisesPageProps & { late: boolean }) {
  const { words, toMe } = props
  const lines = open(toMe).filter((line) => !isOurLate(line))
  if (late && lines.length === 0) return null
  return <List title={words.toMe} lines={lines} none={words.noneToMe} {...props} />
}

const open = (lines: readonly PromiseLine[]) => lines.filter((line) => !isOver(line))

function List({
  title,
  lines,
  none,
  saying,
  address,
}: PromisesPageProps & { title: string; lines: readonly PromiseLine[]; none: string }) {
  return (
    <section>
      <Stack>
        <h2>{title}</h2>
        {lines.length === 0 ? <p class="hint">{none}</p> : null}
        {lines.map((line) => (
          <PromiseLineCard {...saying} line={line} href={`${address}/${line.id}`} />
        ))}
      </Stack>
    </section>
  )
}

function Kept({ lines, words, saying }: PromisesPageProps & { lines: readonly PromiseLine[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{words.keptTitle}</h2>
      <Stones
        kept={lines.length}
        text={lines.map((line) => (
          <>
            {nameOf(saying, line.by)}: <Promised say={saying.say} willDo={line.willDo} />{' '}
          </>
        ))}
      />
    </section>
  )
}

function Before({
  lines,
  words,
  saying,
  address,
}: PromisesPageProps & { lines: readonly PromiseLine[] }) {
  if (lines.length === 0) return null
  return (
    <More title={words.before}>
      <Stack>
        {lines.map((line) => (
          <PromiseLineCard {...saying} line={line} href={`${address}/${line.id}`} />
        ))}
      </Stack>
    </More>
  )
}
