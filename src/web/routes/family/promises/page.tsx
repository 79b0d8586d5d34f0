import type { MyPromises, PromiseLine } from '../../../../modules/promises/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Card } from '../../../parts/card.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { More } from '../../../parts/more.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { Stones } from '../../../parts/stones.tsx'
import { asSaid } from '../as-said.ts'
import { nameOf, PromiseLineCard, type Saying } from '../promise-line-card.tsx'
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
            <OurLate line={line} saying={saying} address={address} />
          ))}
          <List title={words.mine} lines={open(mine)} none={words.noneMine} {...props} />
          <List title={words.toMe} lines={open(toMe)} none={words.noneToMe} {...props} />
          <Kept lines={all.filter(({ standing }) => standing === 'kept')} {...props} />
          <Before lines={all.filter(isOver)} {...props} />
        </>
      )}
    </Stack>
  )
}

const open = (lines: readonly PromiseLine[]) => lines.filter((line) => !isOver(line))

/** We are late, said first and without a word that could sound like blame. */
function OurLate({
  line,
  saying,
  address,
}: {
  line: PromiseLine
  saying: Saying
  address: string
}) {
  const { say, daySaid } = saying
  return (
    <Card title={say.ourLateTitle} href={`${address}/${line.id}`}>
      <p>
        {say.ourLate({
          who: nameOf(saying, line.by),
          will: asSaid(line.willDo),
          day: daySaid(line.dueOn),
        })}
      </p>
    </Card>
  )
}

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
  const text = lines
    .map((line) => words.keptOne({ who: nameOf(saying, line.by), will: asSaid(line.willDo) }))
    .join(' ')
  return (
    <section>
      <h2>{words.keptTitle}</h2>
      <Stones kept={lines.length} text={text} />
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
